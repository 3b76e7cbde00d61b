import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { lukkDatabase, settKlient, som } from '@/lib/data/database'
import { klargjorApen } from '@/lib/data/migrering/klargjor'
import { lastReferansedata } from '@/lib/data/referansedata'
import { hentSituasjon } from '@/lib/data/situasjon'
import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import { beregnUtvikling } from '@/lib/domene/beregning/utvikling'
import { utviklingTilJson } from '@/lib/domene/beregning/utvikling-json'
import { PrismaClient } from '@/prisma/generated/client'
import { aktor } from '@/test/aktor'
import { leggInn } from './legg-inn'

const [FRA, TIL] = ['2017-01-01', '2026-12-31']

type Mal = (navn: string, arbeid: () => Promise<unknown>) => Promise<void>

/**
 * The ten years of a kommune in an embedded database of its own: the bare SQL that reads its rows, run by the owner; the
 * same rows as the app reads them; and what they become.
 */
export async function malUtvikling(situasjon: Situasjon, mal: Mal): Promise<void> {
  const pg = await PGlite.create()
  await klargjorApen(pg, async eier => {
    await lastReferansedata(eier)
    await eier.$transaction(tx => leggInn(tx, situasjon), { timeout: 120_000 })
  })
  await pg.exec('ANALYZE')
  const { kommunenummer } = situasjon
  await mal('bar SQL: alle radene', async () => {
    for (const tabell of TABELLER)
      await pg.query(`SELECT * FROM "${tabell}" WHERE "kommunenummer" = $1`, [kommunenummer])
  })
  await pg.exec('SET SESSION AUTHORIZATION lokalnorm_login')
  const adapter = new PrismaPGlite(pg)
  settKlient(new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 60_000 } }))
  const bruker = aktor({ rolle: 'KOMMUNEOVERLEGE', kommunenummer })
  const hent = async () => {
    const funnet = await hentSituasjon(bruker, kommunenummer)
    if (!funnet) throw new Error('not found')
    return funnet
  }
  await mal('en dør: transaksjon, rolle og «SELECT 1»', () => som(bruker, tx => tx.$queryRaw`SELECT 1`))
  await mal('radene som en situasjon', hent)
  await medPolicyer(pg, false)
  await mal('det samme uten policyer', hent)
  await medPolicyer(pg, true)
  const lest = await hent()
  await mal('utvikling av dem', () => Promise.resolve(beregnUtvikling(lest, FRA, TIL)))
  await mal('utvikling som JSON, radene med', async () =>
    JSON.stringify(utviklingTilJson(beregnUtvikling(await hent(), FRA, TIL))),
  )
  await lukkDatabase()
}

/** With or without row-level security for the app's role: what the second wall costs is the difference. */
const medPolicyer = (pg: PGlite, bundet: boolean) =>
  pg.exec(`SET SESSION AUTHORIZATION postgres; ALTER ROLE lokalnorm_app ${bundet ? 'NO' : ''}BYPASSRLS;
    SET SESSION AUTHORIZATION lokalnorm_login`)

const TABELLER = [
  ...['Sykehjem', 'Avdeling', 'Belegg', 'Legeavtale', 'Legeavtaleversjon', 'Fordeling', 'Fravaer'],
  ...['Lokalnorm', 'Normsats'],
]
