import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import { feilTilstand, ok, type Resultat } from '../../domene/resultat'
import type { Hentetabell, Kanal } from '../../domene/referanse/henting'
import type { Tabellsvar } from '../../domene/referanse/ssb'
import type { Rolle } from '../../domene/tilgang'
import { type Tx, somReferanse } from '../database'
import { laas } from '../konto/laas'

/** Who takes figures in: somebody, or nobody (the command line). */
export type Henter = { brukerId: string | null; rolle: Rolle | null }

const RADER_OM_GANGEN = 5_000
/** SSB's clock may be ahead of ours, not by more. */
const ETT_DOGN = 86_400_000
/** What is told of a refusal, at most. */
const MAKS_VERDI = 500

/**
 * Stores what was taken in: all of it, or nothing. From SSB a table is replaced whole; a file replaces the figures it
 * holds and leaves the rest. Refuses what SSB updated before what is stored, or after now. The log row keeps what stood before.
 */
export async function lagreReferansetall(
  henter: Henter,
  kanal: Kanal,
  svar: readonly Tabellsvar[],
  naa: Date,
): Promise<Resultat<{ tabeller: Hentetabell[] }>> {
  const utfall = await somReferanse(async (tx): Promise<Resultat<{ tabeller: Hentetabell[] }>> => {
    await laas(tx, 'referansetall')
    const for_ = await tx.referansetabell.findMany()
    const eldre = svar.find(s => for_.some(f => f.tabell === s.tabell && f.oppdatert > new Date(s.oppdatert)))
    const fremtid = svar.find(s => new Date(s.oppdatert).getTime() > naa.getTime() + ETT_DOGN)
    if (fremtid) return feilTilstand('referansetall.feil.fremtid', { tabell: fremtid.tabell })
    if (eldre) return feilTilstand('referansetall.feil.eldre', { tabell: eldre.tabell })
    const tabeller = svar.map(s =>
      tilLogg(
        s,
        for_.find(f => f.tabell === s.tabell),
      ),
    )
    for (const s of svar) await lagreTabell(tx, s, kanal, naa)
    await tx.referansehenting.create({
      data: { ...henter, tid: naa, kanal, verdier: {}, tabeller },
      select: { id: true },
    })
    return ok({ tabeller })
  })
  if (!utfall.ok && utfall.feil.kode === 'FEIL_TILSTAND')
    await loggMislykket(henter, kanal, utfall.feil.arsak, utfall.feil.verdier ?? {}, naa)
  return utfall
}

/** An attempt that stored nothing stands in the log too. feil: the key of its text. */
export const loggMislykket = (
  henter: Henter,
  kanal: Kanal,
  feil: string,
  verdier: Record<string, string | number>,
  naa: Date,
): Promise<unknown> =>
  somReferanse(tx =>
    tx.referansehenting.create({
      data: { ...henter, tid: naa, kanal, feil, verdier: korte(verdier), tabeller: [] },
      select: { id: true },
    }),
  )

const korte = (verdier: Record<string, string | number>) =>
  Object.fromEntries(
    Object.entries(verdier).map(([k, v]) => [k, typeof v === 'string' ? v.slice(0, MAKS_VERDI) : v]),
  )

function tilLogg(s: Tabellsvar, for_: { oppdatert: Date; hentet: Date } | undefined): Hentetabell {
  const aar = s.rader.map(r => r.aar)
  return {
    ...{ tabell: s.tabell, oppdatert: new Date(s.oppdatert).toISOString(), antall: s.rader.length },
    ...{ fra: aar.reduce((a, b) => Math.min(a, b)), til: aar.reduce((a, b) => Math.max(a, b)) },
    ...{ mangler: s.rader.filter(r => r.mangler !== null).length, uten: s.uten },
    forrige: for_ ? { oppdatert: for_.oppdatert.toISOString(), hentet: for_.hentet.toISOString() } : null,
  }
}

async function lagreTabell(tx: Tx, s: Tabellsvar, kanal: Kanal, hentet: Date): Promise<void> {
  const { tabell, navn, noter } = s
  const fakta = { navn, noter, oppdatert: new Date(s.oppdatert), hentet }
  if (kanal === 'SSB') await tx.referansetall.deleteMany({ where: { tabell } })
  await tx.referansetabell.upsert({ where: { tabell }, create: { tabell, ...fakta }, update: fakta })
  for (let i = 0; i < s.rader.length; i += RADER_OM_GANGEN) {
    const rader = JSON.stringify(s.rader.slice(i, i + RADER_OM_GANGEN))
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO "Referansetall" ("tabell", "innholdskode", "region", "aar", "funksjon", "avtaleform", "verdi", "mangler",
        "oppdatert", "hentet")
      SELECT ${tabell}, r."innholdskode", r."region", r."aar", r."funksjon", r."avtaleform", r."verdi"::numeric,
        r."mangler"::"Referansemangel", ${fakta.oppdatert}, ${hentet}
      FROM jsonb_to_recordset(${rader}::jsonb) AS r("innholdskode" text, "region" text, "aar" int, "funksjon" text,
        "avtaleform" text, "verdi" text, "mangler" text)
      ON CONFLICT ("tabell", "innholdskode", "region", "aar", "funksjon", "avtaleform") DO UPDATE
        SET "verdi" = EXCLUDED."verdi", "mangler" = EXCLUDED."mangler", "oppdatert" = EXCLUDED."oppdatert",
          "hentet" = EXCLUDED."hentet"`)
  }
}
