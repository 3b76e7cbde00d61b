import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { PrismaClient } from '../../prisma/generated/client'
import { laasMappe } from './las'

/** The folder inside DATA_DIR that the embedded PostgreSQL owns. */
export const databasemappe = (dataDir: string): string => path.join(dataDir, 'pg')

/** The database this process holds open; one for all the copies of this module that a build makes. */
const holder = ((
  globalThis as { lokalnormInnebygd?: { apen?: { pg: PGlite; dataDir: string } } }
).lokalnormInnebygd ??= {})

/**
 * Opens the embedded database as the role without grants. Refuses when another process holds the folder:
 * two would silently lose rows.
 */
export async function apneInnebygd(dataDir: string): Promise<PrismaClient> {
  const lasOpp = await laasMappe(dataDir)
  try {
    const pg = await PGlite.create(databasemappe(dataDir))
    await pg.exec('SET SESSION AUTHORIZATION lokalnorm_login')
    const klient = new PrismaClient({
      adapter: new PrismaPGlite(pg),
      transactionOptions: { maxWait: 15_000, timeout: 20_000 },
    })
    const koble = klient.$disconnect.bind(klient)
    holder.apen = { pg, dataDir }
    klient.$disconnect = async () => {
      holder.apen = undefined
      await koble()
      await pg.close()
      await lasOpp()
    }
    return klient
  } catch (e) {
    await lasOpp()
    throw e
  }
}

/** A copy of the database's files, and how long the work of others stood still for it. */
export type Mappekopi = { mappe: string; ms: number }

/**
 * Copies the files of the database that is open here, in a pause between two statements. Nothing else writes to them,
 * so the copy is what a process killed at that moment leaves: whole transactions, and no others. Null when none is open.
 */
export async function kopierApen(): Promise<Mappekopi | null> {
  const { apen } = holder
  return apen ? apen.pg.runExclusive(() => kopierFiler(apen.dataDir)) : null
}

/** The same of a database that nobody has open: the folder is taken meanwhile. Throws MappeIBruk. */
export async function kopierLukket(dataDir: string): Promise<Mappekopi> {
  const lasOpp = await laasMappe(dataDir)
  try {
    return await kopierFiler(dataDir)
  } finally {
    await lasOpp()
  }
}

const erKopi = (navn: string): boolean => /^pg-kopi-[0-9a-f-]{36}$/.test(navn)

async function kopierFiler(dataDir: string): Promise<Mappekopi> {
  const fra = performance.now()
  const mappe = path.join(dataDir, `pg-kopi-${randomUUID()}`)
  try {
    fs.mkdirSync(mappe, { mode: 0o700 })
    await fs.promises.cp(databasemappe(dataDir), mappe, {
      recursive: true,
      mode: fs.constants.COPYFILE_FICLONE,
    })
  } catch (feil) {
    fs.rmSync(mappe, { recursive: true, force: true })
    throw feil
  }
  return { mappe, ms: Math.round(performance.now() - fra) }
}

const DAG = 24 * 60 * 60 * 1000

/** Removes copies that a command which was stopped left behind. */
export function fjernGlemteKopier(dataDir: string): void {
  for (const navn of fs.readdirSync(dataDir).filter(erKopi)) {
    const sti = path.join(dataDir, navn)
    if (Date.now() - fs.statSync(sti).mtimeMs > DAG) fs.rmSync(sti, { recursive: true, force: true })
  }
}
