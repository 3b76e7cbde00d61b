import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../../prisma/generated/client'
import { medTransaksjonerITur } from '../i-tur'
import { databasemappe } from '../innebygd'
import { InnebygdAdapter } from '../innebygd-adapter'
import { laasMappe } from '../las'
import { readMigrations } from './filer'
import { applyMigrations } from './motor'
import { embeddedFactory, serverFactory, withMigrationLock } from './tilkobling'

const migrations = (): ReturnType<typeof readMigrations> =>
  readMigrations(path.join(process.cwd(), 'prisma', 'migrations'))

/** What is done with the migrated database before it is handed over. The client is the owner's: no policy hides rows. */
export type Fyll<T> = (owner: PrismaClient, applied: string[]) => Promise<T>

/** Migrates an open embedded database and fills it. Leaves it open, in the owner's session. */
export async function klargjorApen<T>(pg: PGlite, fill: Fyll<T>): Promise<T> {
  const applied = await applyMigrations(embeddedFactory(pg).factory, migrations())
  const owner = new PrismaClient({
    adapter: new InnebygdAdapter(pg),
    transactionOptions: { maxWait: 15_000, timeout: 120_000 },
  })
  const result = await fill(owner, applied)
  await owner.$disconnect()
  return result
}

/** Migrates and fills the embedded database of a data folder, and releases the folder. Throws MappeIBruk. */
export async function klargjorMappe<T>(dataDir: string, fill: Fyll<T>): Promise<T> {
  const lasOpp = await laasMappe(dataDir)
  try {
    const folder = databasemappe(dataDir)
    if (fs.existsSync(folder)) return await klargjorDisk(folder, fill)
    // One that is cut short while it is made is never taken for a database: it gets its name when it is whole.
    const draft = `${folder}-lages`
    fs.rmSync(draft, { recursive: true, force: true })
    const result = await klargjorDisk(draft, fill)
    fs.renameSync(draft, folder)
    return result
  } finally {
    await lasOpp()
  }
}

async function klargjorDisk<T>(folder: string, fill: Fyll<T>): Promise<T> {
  const pg = await PGlite.create(folder)
  try {
    return await klargjorApen(pg, fill)
  } finally {
    await pg.close()
  }
}

/** Migrates and fills a database on a server. Processes that start at the same time wait for each other. */
export function klargjorServer<T>(connectionString: string, fill: Fyll<T>): Promise<T> {
  return withMigrationLock(connectionString, async () => {
    const server = serverFactory(connectionString)
    const applied = await applyMigrations(server.factory, migrations()).finally(server.close)
    const owner = new PrismaClient({
      adapter: medTransaksjonerITur(new PrismaPg({ connectionString, max: 2 })),
      transactionOptions: { maxWait: 15_000, timeout: 120_000 },
    })
    try {
      return await fill(owner, applied)
    } finally {
      await owner.$disconnect()
    }
  })
}
