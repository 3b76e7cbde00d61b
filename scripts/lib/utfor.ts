import { existsSync } from 'node:fs'
import { lukkDatabase } from '@/lib/data/database'
import { databasemappe } from '@/lib/data/innebygd'
import { MappeIBruk } from '@/lib/data/las'
import type { Vedlikeholdssvar } from '@/lib/data/vedlikehold'
import { env } from '@/lib/env'
import { spoerAppen } from './loopback'
import { Setning } from './setning'
import { provApp, provEier } from './tilkobling'

/**
 * Opening a folder without a database would make an empty one, and a server that is not ready answers in its own words.
 * som: as whom the command connects.
 */
export async function krevDatabase(som: 'app' | 'eier' = 'app'): Promise<void> {
  const { databaseUrl, dataDir } = env()
  if (!databaseUrl && !existsSync(databasemappe(dataDir)))
    throw new Setning(
      `Fant ingen database i ${dataDir}. Start appen først, eller velg mappen med miljøvariabelen DATA_DIR.`,
    )
  const server = await (som === 'app' ? provApp() : provEier())
  if (server?.klargjort === false) throw new Setning('Databasen er ikke klargjort. Kjør npm start først.')
}

/** Does the work here when nothing holds the database; asks the running app for it when that does. */
export async function utfor(
  kommando: string,
  argumenter: Record<string, string>,
  her: () => Promise<Vedlikeholdssvar>,
): Promise<Vedlikeholdssvar> {
  try {
    return await her()
  } catch (feil) {
    if (feil instanceof MappeIBruk) return spoerAppen(feil, kommando, argumenter)
    throw feil
  } finally {
    await lukkDatabase().catch(() => {})
  }
}

/** What the command answers, on the terminal; exit code 1 when it could not be done. */
export function skrivSvar(svar: Vedlikeholdssvar): void {
  if (svar.ok) for (const linje of svar.linjer) console.log(linje)
  else {
    console.error(svar.melding)
    process.exitCode = 1
  }
}
