import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { settKlient } from '@/lib/data/database'
import { klargjorApen } from '@/lib/data/migrering/klargjor'
import { lastReferansedata } from '@/lib/data/referansedata'
import { hentSamlet } from '@/lib/data/samlet/les'
import { hentUtvikling } from '@/lib/data/samlet/utvikling'
import { hentTavle } from '@/lib/data/tilsyn/tavle'
import { lagInnhold } from '@/lib/domene/innsending/test-innsending'
import { samletTilJson } from '@/lib/domene/samlet/json'
import { kanoniskJson } from '@/lib/domene/vurdering/kanonisk'
import { PrismaClient } from '@/prisma/generated/client'
import { aktor } from '@/test/aktor'
import { fyllRunde } from '@/test/innsamlinger'

const AAR = [2022, 2023, 2024, 2025, 2026]
const EMBETE = 'SF02'
const IDAG = '2027-02-15'
const id = (aar: number) => `019a0000-0000-7000-8000-00000000${aar}`

/**
 * Five yearly rounds of 357 kommuner and five types in an embedded database of its own: the bare SQL as the owner, then
 * what the app does for the same. The whole country is laid in one embete, so that its board has 357 rows too.
 */
export async function malSamlet(
  bar: (navn: string, arbeid: () => Promise<unknown>) => Promise<void>,
  full: (navn: string, arbeid: () => Promise<unknown>, bytes: number) => Promise<void>,
): Promise<void> {
  const pg = await PGlite.create()
  const innhold = kanoniskJson(lagInnhold())
  await klargjorApen(pg, async eier => {
    await lastReferansedata(eier)
    for (const aar of AAR)
      await eier.$transaction(
        tx => fyllRunde(tx, { id: id(aar), embete: null, aar, alleI: EMBETE, innhold }),
        {
          timeout: 120_000,
        },
      )
  })
  await pg.exec('ANALYZE')
  await bar('bar SQL: summene av en runde', () => pg.query(SUMMER, [id(2026)]))
  await bar('bar SQL: alle linjene i en runde', () => pg.query(LINJER, [id(2026)]))
  await bar('bar SQL: summene av fem år', () => pg.query(FEM_AAR))

  await pg.exec('SET SESSION AUTHORIZATION lokalnorm_login')
  settKlient(
    new PrismaClient({
      adapter: new PrismaPGlite(pg),
      transactionOptions: { maxWait: 15_000, timeout: 20_000 },
    }),
  )
  const landet = aktor({ rolle: 'DIREKTORAT' })
  const embetet = aktor({ rolle: 'STATSFORVALTER', statsforvalterId: EMBETE })
  const valg = { sted: null, utvalg: 'LEVERT' } as const
  const samlet = async () => {
    const svar = await hentSamlet(landet, id(2026), valg, IDAG)
    return JSON.stringify(svar && samletTilJson(svar))
  }
  await full('samlet som JSON', samlet, Buffer.byteLength(await samlet()))
  const aar = () => hentUtvikling(landet, id(2026), valg)
  await full('år for år, fem runder', aar, Buffer.byteLength(somTekst(await aar())))
  const tavle = () => hentTavle(embetet, EMBETE, id(2026), IDAG)
  await full('tavlen', tavle, Buffer.byteLength(somTekst(await tavle())))
  await pg.close()
}

const somTekst = (svar: unknown): string =>
  JSON.stringify(svar, (_n, v: unknown) => (typeof v === 'bigint' ? String(v) : v))

const TELLER = `FROM "Innsending" s JOIN "Innsendingstall" t ON t."innsamlingId" = s."innsamlingId"
  AND t."kommunenummer" = s."kommunenummer" AND t."nummer" = s."sisteVersjon"
  WHERE s."status" IN ('INNSENDT', 'UNDER_BEHANDLING', 'KONTROLLERT')`
const SUMMER = `SELECT t."type", sum(t."normtimer"), sum(t."avtalteTimer"), sum(t."udekket"),
  sum(t."indikatortimer") / nullif(sum(t."beboereIndikator"), 0) ${TELLER} AND s."innsamlingId" = $1 GROUP BY 1`
const LINJER = `SELECT s."kommunenummer", s."status", t.* ${TELLER} AND s."innsamlingId" = $1`
const FEM_AAR = `SELECT s."innsamlingId", t."type", sum(t."normtimer"), sum(t."udekket") ${TELLER} GROUP BY 1, 2`
