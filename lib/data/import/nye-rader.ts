import 'server-only'
import type { Plan } from '../../domene/import/plan'
import type { Tx } from '../database'

/*
 * The tables that grow long, one statement each: the rows go over as one JSON text, which is many times faster than
 * thousands of bound values.
 */

const json = (rader: readonly object[]): string => JSON.stringify(rader)

export async function nyeBelegg(tx: Tx, kommunenummer: string, { belegg }: Plan): Promise<void> {
  if (belegg.nye.length === 0) return
  const rader = json(belegg.nye.map(({ felt, ...sted }) => ({ ...sted, ...felt })))
  await tx.$executeRaw`INSERT INTO "Belegg" ("id", "kommunenummer", "avdelingId", "gjelderFra", "plasser", "beboere")
    SELECT n."id", ${kommunenummer}, n."avdelingId", n."gjelderFra", n."plasser", n."beboere"
    FROM jsonb_to_recordset(${rader}::jsonb)
      AS n("id" uuid, "avdelingId" uuid, "gjelderFra" date, "plasser" int, "beboere" int)`
}

export async function nyeVersjoner(tx: Tx, kommunenummer: string, { versjoner }: Plan): Promise<void> {
  if (versjoner.nye.length === 0) return
  const rader = json(
    versjoner.nye.map(({ felt, ...sted }) => ({ ...sted, ...felt, hele: felt.fordeling === null })),
  )
  await tx.$executeRaw`INSERT INTO "Legeavtaleversjon" ("id", "kommunenummer", "sykehjemId", "legeavtaleId",
      "gjelderFra", "gjelderTil", "avtaleform", "midlertidig", "uketimer", "heleSykehjemmet", "kjoptFra")
    SELECT n."id", ${kommunenummer}, n."sykehjemId", n."legeavtaleId", n."gjelderFra", n."gjelderTil",
      n."avtaleform"::"Avtaleform", n."midlertidig", n."uketimer", n."hele", n."kjoptFra"
    FROM jsonb_to_recordset(${rader}::jsonb) AS n("id" uuid, "sykehjemId" uuid, "legeavtaleId" uuid, "gjelderFra" date,
      "gjelderTil" date, "avtaleform" text, "midlertidig" boolean, "uketimer" numeric, "hele" boolean, "kjoptFra" text)`
}

type Del = { versjonId: string; sykehjemId: string; avdelingId: string; timer: string }

export async function nyeDeler(tx: Tx, kommunenummer: string, deler: readonly Del[]): Promise<void> {
  if (deler.length === 0) return
  await tx.$executeRaw`INSERT INTO "Fordeling" ("id", "kommunenummer", "sykehjemId", "legeavtaleversjonId",
      "avdelingId", "timer")
    SELECT gen_random_uuid(), ${kommunenummer}, n."sykehjemId", n."versjonId", n."avdelingId", n."timer"
    FROM jsonb_to_recordset(${json(deler)}::jsonb)
      AS n("versjonId" uuid, "sykehjemId" uuid, "avdelingId" uuid, "timer" numeric)`
}

export async function nyeFravaer(tx: Tx, kommunenummer: string, { fravaer }: Plan): Promise<void> {
  if (fravaer.nye.length === 0) return
  const rader = json(fravaer.nye.map(({ felt, fraDato, ...sted }) => ({ ...sted, ...felt, fra: fraDato })))
  await tx.$executeRaw`INSERT INTO "Fravaer" ("id", "kommunenummer", "legeavtaleId", "fra", "til", "timer",
      "vikartimer", "arsak")
    SELECT n."id", ${kommunenummer}, n."legeavtaleId", n."fra", n."til", n."timer", n."vikartimer",
      n."arsak"::"Fravaersarsak"
    FROM jsonb_to_recordset(${rader}::jsonb) AS n("id" uuid, "legeavtaleId" uuid, "fra" date, "til" date,
      "timer" numeric, "vikartimer" numeric, "arsak" text)`
}
