import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { type Bruker, adminkommuner, embeterFor, innholdskommuner } from '../domene/tilgang'
import { DatabaseUtilgjengelig, utilgjengelig } from '../domene/felles/utilgjengelig'
import { logg } from '../logg'
import { env } from '../env'
import { Prisma, type PrismaClient } from '../../prisma/generated/client'
import { apneDatabase, apneSomEier } from './apne'
import { tolkDatabasefeil } from './databasefeil'
import { databasetilstand, settBorte, settSvarte } from './tilstand'
import { utenVerdier } from './uten-verdier'

export type Tx = Prisma.TransactionClient

type Holder = { klient?: Promise<PrismaClient>; prove?: Promise<boolean>; eier?: PrismaClient }
const holder: Holder = ((globalThis as { lokalnormDatabase?: Holder }).lokalnormDatabase ??= {})
const iTransaksjon = new AsyncLocalStorage<true>()

/** The one client of the process. Opened at the first use, never at module load (a build loads modules too). */
function klient(): Promise<PrismaClient> {
  holder.klient ??= apneDatabase().catch(e => {
    holder.klient = undefined
    throw e
  })
  return holder.klient
}

/** As the owner, for maintenance: the same client unless the app connects as another user than the owner. */
async function eierklient(): Promise<PrismaClient> {
  const { databaseUrl, eierUrl } = env()
  if (!eierUrl || eierUrl === databaseUrl) return klient()
  holder.eier ??= apneSomEier(eierUrl)
  return holder.eier
}

/** For tests and maintenance: use this client instead of the one the environment names. */
export function settKlient(ny: PrismaClient): void {
  holder.klient = Promise.resolve(ny)
}

/** Closes the database (and releases the embedded data folder). */
export async function lukkDatabase(): Promise<void> {
  const k = await holder.klient
  holder.klient = undefined
  await k?.$disconnect()
  await holder.eier?.$disconnect()
  holder.eier = undefined
}

async function transaksjon<T>(sett: Prisma.Sql, fn: (tx: Tx) => Promise<T>): Promise<T> {
  if (iTransaksjon.getStore()) throw new Error('A door was opened inside another: pass tx on instead')
  const k = await klient()
  try {
    const svar = await iTransaksjon.run(true, () =>
      k.$transaction(async tx => {
        await tx.$queryRaw(sett)
        return fn(tx)
      }),
    )
    settSvarte()
    return svar
  } catch (feil) {
    const slag = utilgjengelig(feil) ?? tolkDatabasefeil(feil)
    if (slag === null) throw utenVerdier(feil)
    if (slag === 'BORTE') settBorte()
    const { code, name } = ((feil as Error).cause ?? feil) as Error & { code?: string }
    logg('warn', 'databasen er utilgjengelig', { slag, type: name, kode: code ?? null })
    throw feil instanceof DatabaseUtilgjengelig ? feil : new DatabaseUtilgjengelig(slag, utenVerdier(feil))
  }
}

/**
 * The only door to a kommune's own tables: a transaction as the app role that sees the kommuner whose content the
 * actor reads, and nothing else. Row-level security is the second wall; access in the query is the first.
 * No network, file or PDF work inside.
 */
export function som<T>(bruker: Bruker, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const kommuner = innholdskommuner(bruker).join(',')
  return transaksjon(
    Prisma.sql`SELECT set_config('role', 'lokalnorm_app', true), set_config('app.kommuner', ${kommuner}, true),
      set_config('app.bruker', ${bruker.id}, true)`,
    fn,
  )
}

/**
 * The door of a job that acts for nobody: the content of one kommune, and what each of its people is told. Only
 * lib/data/varsel may open it (lint holds that); a person's own reads and writes go through som.
 */
export function somJobb<T>(kommunenummer: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return transaksjon(
    Prisma.sql`SELECT set_config('role', 'lokalnorm_app', true), set_config('app.kommuner', ${kommunenummer}, true),
      set_config('app.bruker', '', true)`,
    fn,
  )
}

/**
 * The door of those who collect: innsamlinger and what has been sent in them, by the embeter the actor works at, and by
 * the country for DIREKTORAT. Its role has no grant on any kommune's own tables.
 */
export function somTilsyn<T>(bruker: Bruker, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const land = bruker.tilganger.some(t => t.rolle === 'DIREKTORAT') ? 'ja' : 'nei'
  return transaksjon(
    Prisma.sql`SELECT set_config('role', 'lokalnorm_tilsyn', true),
      set_config('app.embeter', ${embeterFor(bruker).join(',')}, true), set_config('app.land', ${land}, true),
      set_config('app.bruker', ${bruker.id}, true)`,
    fn,
  )
}

/**
 * The door of the job that reminds: the innsamlinger of one embete, acting for nobody. Only
 * lib/data/innsamling/paminnelsesjobb.ts may open it (lint holds that).
 */
export function somTilsynsjobb<T>(statsforvalterId: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return transaksjon(
    Prisma.sql`SELECT set_config('role', 'lokalnorm_tilsyn', true),
      set_config('app.embeter', ${statsforvalterId}, true), set_config('app.land', 'nei', true),
      set_config('app.bruker', '', true)`,
    fn,
  )
}

/**
 * Figures of every kommune in a round, for the place of one among others: who opens it must give out no figure of another.
 * Only lib/data/innsending/plassering.ts may (lint holds that).
 */
export function somGruppetall<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
  return transaksjon(
    Prisma.sql`SELECT set_config('role', 'lokalnorm_tilsyn', true), set_config('app.embeter', '', true),
      set_config('app.land', 'ja', true), set_config('app.bruker', '', true)`,
    fn,
  )
}

/** The one version a receipt names, for anyone who holds the receipt. Only lib/data/innsending/kvittering.ts may. */
export function somKvittering<T>(referanse: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return transaksjon(
    Prisma.sql`SELECT set_config('role', 'lokalnorm_konto', true), set_config('app.kommuner', '', true),
      set_config('app.bruker', '', true), set_config('app.alt', 'nei', true),
      set_config('app.referanse', ${referanse}, true)`,
    fn,
  )
}

/**
 * Writes the public reference figures, and nothing else: its role has a grant on their tables alone. Only
 * lib/data/referanse/lagre.ts may open it (lint holds that); everybody else reads them through their own door.
 */
export function somReferanse<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
  return transaksjon(Prisma.sql`SELECT set_config('role', 'lokalnorm_referanse', true)`, fn)
}

/**
 * What every table knows of the actor as a user, whatever role the actor has today: that, when and where, and nothing of
 * what a kommune has written.
 */
export function somInnsyn<T>(bruker: Bruker, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return transaksjon(
    Prisma.sql`SELECT set_config('role', 'lokalnorm_innsyn', true), set_config('app.bruker', ${bruker.id}, true),
      set_config('app.epost', ${bruker.epost}, true)`,
    fn,
  )
}

/** What a transaction on the konto tables may reach. */
export type Kontoomfang = { brukerId?: string; kommuner?: readonly string[]; alt?: boolean }

/** The door to users, roles, invitations, keys and the public register. Sees no content of any kommune. */
export function somKonto<T>(omfang: Kontoomfang, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return transaksjon(
    Prisma.sql`SELECT set_config('role', 'lokalnorm_konto', true),
      set_config('app.kommuner', ${(omfang.kommuner ?? []).join(',')}, true),
      set_config('app.bruker', ${omfang.brukerId ?? ''}, true),
      set_config('app.alt', ${omfang.alt ? 'ja' : 'nei'}, true)`,
    fn,
  )
}

/** The konto door for one who administers users: own kommuner, or all for SYSTEMADMIN. */
export function somAdministrator<T>(bruker: Bruker, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const alt = bruker.tilganger.some(t => t.rolle === 'SYSTEMADMIN')
  return somKonto({ brukerId: bruker.id, kommuner: adminkommuner(bruker), alt }, fn)
}

/**
 * Everything, to read and not to change: the door of the one who runs the installation, from the command line. Its role
 * is the owner's alone: where DATABASE_URL names another user than the owner, a request cannot open it. Only
 * lib/data/kjede may (lint holds that).
 */
export async function somLeser<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
  const k = await eierklient()
  return k.$transaction(
    async tx => {
      await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY`
      const [{ innebygd } = { innebygd: false }] = await tx.$queryRaw<{ innebygd: boolean }[]>`
        SELECT session_user = 'lokalnorm_login' AS innebygd`
      // The embedded database has one session, which has given its rights away: this transaction takes them back.
      if (innebygd) await tx.$executeRaw`SET LOCAL SESSION AUTHORIZATION postgres`
      await tx.$executeRaw`SET LOCAL ROLE lokalnorm_leser`
      return fn(tx)
    },
    { maxWait: 15_000, timeout: 600_000 },
  )
}

const PROVETID_MS = 5000

/** Does the database answer, within the time somebody waits for a page? */
export async function databasenSvarer(): Promise<boolean> {
  let vakt: NodeJS.Timeout | undefined
  const forsent = new Promise<never>((_, nei) => {
    vakt = setTimeout(() => nei(new Error('The database did not answer in time')), PROVETID_MS)
  })
  try {
    const k = await klient()
    await Promise.race([k.$queryRaw`SELECT 1`, forsent])
    settSvarte()
    return true
  } catch {
    settBorte()
    return false
  } finally {
    clearTimeout(vakt)
  }
}

const FERSKT_MS = 1000

/**
 * As databasenSvarer, but asks only when it failed the last time, or has been silent for a while: for every page. The
 * embedded one, which answers one at a time, is asked only when it has failed.
 */
export async function databasenSvarteNylig(): Promise<boolean> {
  const { borte, stilleMs } = databasetilstand()
  if (!borte && (stilleMs < FERSKT_MS || !env().databaseUrl)) return true
  holder.prove ??= databasenSvarer().finally(() => (holder.prove = undefined))
  return holder.prove
}

/** The unique or exclusion constraint that a write ran into, else null. */
export const erDuplikat = (e: unknown): boolean => harKode(e, 'P2002', ['23P01', '23505'])

/** A delete met rows that point at what was to go (RESTRICT has a code of its own from PostgreSQL 18 on). */
export const erReferert = (e: unknown): boolean => harKode(e, 'P2003', ['23001', '23503'])

/** Is this Prisma's error, or the database's own under another name? */
function harKode(e: unknown, prisma: string, sqlstate: readonly string[]): boolean {
  if (!(e instanceof Prisma.PrismaClientKnownRequestError)) return false
  const kode = (e.meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined)
    ?.driverAdapterError?.cause?.originalCode
  return e.code === prisma || (kode !== undefined && sqlstate.includes(kode))
}
