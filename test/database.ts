import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { settKlient, type Tx } from '../lib/data/database'
import { medTransaksjonerITur } from '../lib/data/i-tur'
import { InnebygdAdapter } from '../lib/data/innebygd-adapter'
import { PrismaClient } from '../prisma/generated/client'
import { utenMerkelapp } from './loggfelter'
import { paServer } from './maldatabase'

interface Testdatabase {
  /** The app's client: a session without any grants, as in operation. */
  klient: PrismaClient
  /** Runs SQL as the owner, outside any transaction. */
  somEier: (sql: string) => Promise<unknown>
  /** First statement of a transaction that is to run as the owner. */
  bliEier: (tx: Tx) => Promise<unknown>
}

const holder = globalThis as { lokalnormTestdatabase?: Promise<Testdatabase> }
const transactionOptions = { maxWait: 15_000, timeout: 20_000 }

/**
 * Call at the top of a test file: the data layer then works on a database with the register and nothing else, emptied
 * before the file (or before each test). One database per worker; files in a worker run one after another.
 */
export function nyDatabase({ for: nar = 'fil' }: { for?: 'fil' | 'test' } = {}): void {
  if (nar === 'fil') {
    beforeAll(nullstill)
    afterAll(sjekkLoggen)
  } else {
    beforeEach(nullstill)
    afterEach(sjekkLoggen)
  }
}

/** Empties it once more, in the middle of a file. */
export async function nullstill(): Promise<void> {
  holder.lokalnormTestdatabase ??= apne()
  const database = await holder.lokalnormTestdatabase
  await database.somEier(NULLSTILL)
  settKlient(database.klient)
}

/** A transaction that no policy binds: for laying out what a test starts from and for looking behind the walls. */
export async function somEier<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
  if (!holder.lokalnormTestdatabase) throw new Error('Call nyDatabase() at the top of the test file')
  const { klient, bliEier } = await holder.lokalnormTestdatabase
  return klient.$transaction(async tx => {
    await bliEier(tx)
    return fn(tx)
  })
}

/** Whatever a test has made the app log, a page shows in words: fails where a field has no label. */
async function sjekkLoggen(): Promise<void> {
  const rader = await somEier(tx => tx.hendelse.findMany({ select: { handling: true, detaljer: true } }))
  const uten = rader.flatMap(r => utenMerkelapp(r.detaljer).map(felt => `${r.handling}: ${felt}`))
  if (uten.length > 0) throw new Error(`No label under logg.felt for ${[...new Set(uten)].sort().join(', ')}`)
}

/**
 * Empties every table that is empty in the template, and puts the register back where a test changed it. Rows are deleted,
 * not truncated: that makes new files for every table and index, and takes far longer than the few rows of a test.
 */
const NULLSTILL = `DO $$
  DECLARE tabell text; har_rader boolean;
  BEGIN
    SET LOCAL session_replication_role = replica; -- no triggers: some tables refuse what this does
    FOR tabell IN SELECT tablename FROM pg_tables p WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      AND NOT EXISTS (SELECT 1 FROM pg_tables m WHERE m.schemaname = 'mal' AND m.tablename = p.tablename)
    LOOP
      EXECUTE format('DELETE FROM public.%I', tabell);
    END LOOP;
    FOR tabell IN SELECT tablename FROM pg_tables WHERE schemaname = 'mal' LOOP
      EXECUTE format('SELECT EXISTS (TABLE public.%1$I EXCEPT ALL TABLE mal.%1$I) OR EXISTS (TABLE mal.%1$I EXCEPT ALL TABLE public.%1$I)', tabell)
        INTO har_rader;
      IF har_rader THEN
        EXECUTE format('DELETE FROM public.%I', tabell);
        EXECUTE format('INSERT INTO public.%1$I SELECT * FROM mal.%1$I', tabell);
      END IF;
    END LOOP;
  END $$`

async function apne(): Promise<Testdatabase> {
  const mal = inject('mal')
  if ('fil' in mal) return apneInnebygd(mal.fil)
  const navn = `${mal.prefiks}${randomBytes(4).toString('hex')}`
  const vert = new pg.Client({ connectionString: mal.server })
  await vert.connect()
  await vert.query(`CREATE DATABASE ${navn} TEMPLATE ${mal.mal}`)
  await vert.end()
  return apneServer(paServer(mal.server, navn))
}

async function apneInnebygd(fil: string): Promise<Testdatabase> {
  const database = await PGlite.create({ loadDataDir: await openAsBlob(fil) })
  await database.exec('SET SESSION AUTHORIZATION lokalnorm_login')
  return {
    klient: new PrismaClient({ adapter: new InnebygdAdapter(database), transactionOptions }),
    somEier: sql =>
      database.exec(`SET SESSION AUTHORIZATION postgres; ${sql}; SET SESSION AUTHORIZATION lokalnorm_login`),
    bliEier: tx => tx.$executeRaw`SET LOCAL SESSION AUTHORIZATION postgres`,
  }
}

async function apneServer(connectionString: string): Promise<Testdatabase> {
  const eier = new pg.Client({ connectionString })
  await eier.connect()
  const adapter = medTransaksjonerITur(new PrismaPg({ connectionString, options: '-c role=lokalnorm_login' }))
  return {
    klient: new PrismaClient({ adapter, transactionOptions }),
    somEier: sql => eier.query(sql),
    bliEier: tx => tx.$executeRaw`SET LOCAL ROLE NONE`,
  }
}
