import 'server-only'
import type { Endret, Plan } from '../../domene/import/plan'
import type { Tx } from '../database'

/** Somebody changed a row between the reading and the writing: the import must be checked again. */
export class EndretImens extends Error {}

/**
 * Writes the changed rows of a plan, one statement per table, each row only if it still has the versjon that was read.
 * Throws EndretImens otherwise.
 */
export async function endreRader(tx: Tx, kommunenummer: string, plan: Plan): Promise<void> {
  const { sykehjem, avdelinger, belegg, versjoner, fravaer } = plan
  await alle(
    sykehjem.endrede,
    rader => tx.$executeRaw`UPDATE "Sykehjem" r SET "eierform" = n."eierform"::"Eierform",
      "organisasjonsnummer" = n."organisasjonsnummer", "apnet" = n."apnet", "nedlagt" = n."nedlagt",
      "versjon" = r."versjon" + 1, "endret" = now()
      FROM jsonb_to_recordset(${rader}::jsonb) AS n(id uuid, versjon int, "eierform" text, "organisasjonsnummer" text,
        "apnet" date, "nedlagt" date)
      WHERE r."id" = n.id AND r."versjon" = n.versjon AND r."kommunenummer" = ${kommunenummer}`,
  )
  await alle(
    avdelinger.endrede,
    rader => tx.$executeRaw`UPDATE "Avdeling" r SET "type" = n."type"::"Avdelingstype", "apnet" = n."apnet",
      "nedlagt" = n."nedlagt", "versjon" = r."versjon" + 1, "endret" = now()
      FROM jsonb_to_recordset(${rader}::jsonb) AS n(id uuid, versjon int, "type" text, "apnet" date, "nedlagt" date)
      WHERE r."id" = n.id AND r."versjon" = n.versjon AND r."kommunenummer" = ${kommunenummer}`,
  )
  await alle(
    belegg.endrede,
    rader => tx.$executeRaw`UPDATE "Belegg" r SET "plasser" = n."plasser", "beboere" = n."beboere",
      "versjon" = r."versjon" + 1, "endret" = now()
      FROM jsonb_to_recordset(${rader}::jsonb) AS n(id uuid, versjon int, "plasser" int, "beboere" int)
      WHERE r."id" = n.id AND r."versjon" = n.versjon AND r."kommunenummer" = ${kommunenummer}`,
  )
  await alle(
    versjoner.endrede.map(v => ({ ...v, til: { ...v.til, hele: v.til.fordeling === null } })),
    rader => tx.$executeRaw`UPDATE "Legeavtaleversjon" r SET "gjelderTil" = n."gjelderTil",
      "avtaleform" = n."avtaleform"::"Avtaleform", "midlertidig" = n."midlertidig", "uketimer" = n."uketimer",
      "heleSykehjemmet" = n."hele", "kjoptFra" = n."kjoptFra", "versjon" = r."versjon" + 1, "endret" = now()
      FROM jsonb_to_recordset(${rader}::jsonb) AS n(id uuid, versjon int, "gjelderTil" date, "avtaleform" text,
        "midlertidig" boolean, "uketimer" numeric, "hele" boolean, "kjoptFra" text)
      WHERE r."id" = n.id AND r."versjon" = n.versjon AND r."kommunenummer" = ${kommunenummer}`,
  )
  await alle(
    fravaer.endrede,
    rader => tx.$executeRaw`UPDATE "Fravaer" r SET "til" = n."til", "timer" = n."timer",
      "vikartimer" = n."vikartimer", "arsak" = n."arsak"::"Fravaersarsak", "versjon" = r."versjon" + 1, "endret" = now()
      FROM jsonb_to_recordset(${rader}::jsonb) AS n(id uuid, versjon int, "til" date, "timer" numeric,
        "vikartimer" numeric, "arsak" text)
      WHERE r."id" = n.id AND r."versjon" = n.versjon AND r."kommunenummer" = ${kommunenummer}`,
  )
}

async function alle<F extends object>(
  endrede: readonly Pick<Endret<F>, 'id' | 'versjon' | 'til'>[],
  skriv: (rader: string) => Promise<number>,
): Promise<void> {
  if (endrede.length === 0) return
  const rader = endrede.map(({ id, versjon, til }) => ({ ...til, id, versjon }))
  if ((await skriv(JSON.stringify(rader))) !== endrede.length) throw new EndretImens()
}
