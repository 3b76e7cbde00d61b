import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { genererKlient, klientErGammel } from '../scripts/lib/generer.mjs'
import { filerI } from '../scripts/lib/kilder.mjs'
import type { Fyll } from '../lib/data/migrering/klargjor'

/** Where a worker gets its database from: a dump of an embedded one, or a template on a server. */
export type Mal = { fil: string } | { server: string; mal: string; prefiks: string }

declare module 'vitest' {
  interface ProvidedContext {
    mal: Mal
  }
}

const ROT = path.resolve(import.meta.dirname, '..')
const CACHE = path.join(ROT, '.cache')
const DAG = 24 * 60 * 60 * 1000

/** Every project of a run sets up at once, each with this module anew: they share what the first one makes. */
type Felles = { mal?: Promise<Mal>; rydding?: Promise<void> }
const felles: Felles = ((globalThis as { lokalnormMal?: Felles }).lokalnormMal ??= {})

/** Makes the migrated template once; the workers copy it. Tables with rows in it are the register. */
export default async function oppsett(prosjekt: TestProject): Promise<() => Promise<void>> {
  const mal = await (felles.mal ??= lagMal())
  prosjekt.provide('mal', mal)
  return async () => {
    if ('server' in mal) await (felles.rydding ??= rydd(mal))
  }
}

async function lagMal(): Promise<Mal> {
  if (klientErGammel(ROT)) genererKlient(ROT)
  const server = process.env.TEST_DATABASE_URL
  if (!server) return { fil: await innebygdMal() }
  const kjoring = randomBytes(4).toString('hex')
  const mal = { server, mal: `lokalnorm_mal_${kjoring}`, prefiks: `lokalnorm_test_${kjoring}_` }
  await servermal(mal.server, mal.mal)
  return mal
}

/** Loads the register, and keeps a copy of it in the schema mal for what a test changes. */
const fyll: Fyll<void> = async eier => {
  const { lastReferansedata } = await import('../lib/data/referansedata')
  await lastReferansedata(eier)
  await eier.$executeRaw`DO $$
    DECLARE tabell text; har_rader boolean;
    BEGIN
      CREATE SCHEMA mal;
      FOR tabell IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I)', tabell) INTO har_rader;
        IF har_rader THEN EXECUTE format('CREATE TABLE mal.%1$I AS TABLE public.%1$I', tabell); END IF;
      END LOOP;
    END $$`
}

async function innebygdMal(): Promise<string> {
  const fil = path.join(CACHE, `mal-${avtrykk()}.tar`)
  if (fs.existsSync(fil)) return fil
  const { klargjorApen } = await import('../lib/data/migrering/klargjor')
  const database = await PGlite.create()
  await klargjorApen(database, fyll)
  const dump = await database.dumpDataDir('none')
  await database.close()
  fs.mkdirSync(CACHE, { recursive: true })
  for (const gammel of fs.readdirSync(CACHE).filter(navn => navn.startsWith('mal-'))) {
    const sti = path.join(CACHE, gammel)
    if (Date.now() - fs.statSync(sti).mtimeMs > DAG) fs.rmSync(sti, { force: true })
  }
  const utkast = `${fil}.${process.pid}`
  fs.writeFileSync(utkast, Buffer.from(await dump.arrayBuffer()))
  fs.renameSync(utkast, fil)
  return fil
}

function avtrykk(): string {
  const hash = createHash('sha256')
  const filer = [
    ...filerI(path.join(ROT, 'prisma', 'migrations')),
    ...filerI(path.join(ROT, 'prisma', 'referansedata')),
    path.join(ROT, 'lib', 'data', 'referansedata.ts'),
    path.join(ROT, 'test', 'maldatabase.ts'),
    path.join(ROT, 'node_modules', '@electric-sql', 'pglite', 'package.json'),
  ]
  for (const fil of filer) hash.update(fil.slice(ROT.length)).update(fs.readFileSync(fil))
  return hash.digest('hex').slice(0, 16)
}

/** The address of another database on the same server. */
export function paServer(server: string, database: string): string {
  const adresse = new URL(server)
  adresse.pathname = `/${database}`
  return adresse.href
}

async function medServer(server: string, arbeid: (klient: pg.Client) => Promise<void>): Promise<void> {
  const klient = new pg.Client({ connectionString: server })
  await klient.connect()
  try {
    await arbeid(klient)
  } finally {
    await klient.end()
  }
}

async function servermal(server: string, mal: string): Promise<void> {
  const { klargjorServer } = await import('../lib/data/migrering/klargjor')
  await medServer(server, async klient => void (await klient.query(`CREATE DATABASE ${mal}`)))
  await klargjorServer(paServer(server, mal), fyll)
}

function rydd({ server, mal, prefiks }: { server: string; mal: string; prefiks: string }): Promise<void> {
  return medServer(server, async klient => {
    const { rows } = await klient.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE datname = $1 OR starts_with(datname, $2)',
      [mal, prefiks],
    )
    for (const { datname } of rows) await klient.query(`DROP DATABASE "${datname}" WITH (FORCE)`)
  })
}
