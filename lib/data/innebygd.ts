import path from 'node:path'
import { PrismaClient } from '../../prisma/generated/client'
import { InnebygdAdapter } from './innebygd-adapter'
import { InnebygdPg } from './innebygd-pg'
import { laasMappe } from './las'

/** The folder inside DATA_DIR that the embedded PostgreSQL owns. */
export const databasemappe = (dataDir: string): string => path.join(dataDir, 'pg')

/** The database this process holds open; one for all the copies of this module that a build makes. */
const holder = ((
  globalThis as { lokalnormInnebygd?: { apen?: { pg: InnebygdPg; dataDir: string } } }
).lokalnormInnebygd ??= {})

/**
 * Opens the embedded database as the role without grants. Refuses when another process holds the folder:
 * two would silently lose rows.
 */
export async function apneInnebygd(dataDir: string): Promise<PrismaClient> {
  const lasOpp = await laasMappe(dataDir)
  try {
    const pg = await InnebygdPg.apne(databasemappe(dataDir))
    const klient = new PrismaClient({
      adapter: new InnebygdAdapter(pg),
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

/** The embedded database that is open in this process, if one is. */
export const apenDatabase = (): { pg: InnebygdPg; dataDir: string } | undefined => holder.apen
