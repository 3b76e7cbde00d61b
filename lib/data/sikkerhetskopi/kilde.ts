import fs from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { kreverLedig } from './fil'
import { innebygdKobling, medServer } from './kobling'
import { fjernGlemteKopier, type Mappekopi } from './mappekopi'
import { type Kopirapport, type Kopivalg, taKopi } from './ta'

type Valg = Omit<Kopivalg, 'slag'>

/** A copy of a database on a server. The user of the address must be its owner. */
export const kopiAvServer = (connectionString: string, valg: Valg): Promise<Kopirapport> =>
  medServer(connectionString, kobling => taKopi(kobling, { ...valg, slag: 'server' }))

/**
 * A copy of the embedded database, made from a copy of its files (kopier says how one is had): who works in the app
 * waits for that alone. ms: how long.
 */
export async function kopiAvMappe(
  dataDir: string,
  kopier: () => Promise<Mappekopi>,
  valg: Valg,
): Promise<Kopirapport & { ms: number }> {
  kreverLedig(valg.fil, valg.erstatt)
  fjernGlemteKopier(dataDir)
  const { mappe, ms } = await kopier()
  try {
    const database = await PGlite.create(mappe)
    try {
      return { ...(await taKopi(innebygdKobling(database), { ...valg, slag: 'innebygd' })), ms }
    } finally {
      await database.close()
    }
  } finally {
    fs.rmSync(mappe, { recursive: true, force: true })
  }
}
