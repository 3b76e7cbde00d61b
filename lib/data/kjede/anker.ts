import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { type Anker, type Kjedeende, lesAnkere, nesteAnker } from '../../domene/logg/anker'
import { somKonto } from '../database'

/** The anchors cast so far; none where the file is not there. feilLinje: the first line that is no anchor. */
export function lesAnkerfil(fil: string): ReturnType<typeof lesAnkere> {
  return lesAnkere(fs.existsSync(fil) ? fs.readFileSync(fil, 'utf8') : '')
}

/** What an anchor was about: the chains it holds, and the hash of its line to keep elsewhere. */
export type Kastet = { anker: Anker; linje: string }

/**
 * Casts an anchor: adds a line to the file with where each chain of the log ends that has grown since the line before.
 * null when none has. The file is outside the database: whoever cuts the log there has not cut it here.
 */
export async function kastAnker(fil: string, naa: Date): Promise<Kastet | null> {
  const ender = await somKonto(
    {},
    tx => tx.$queryRaw<({ kjede: string } & Kjedeende)[]>`SELECT "kjede", "nr", "hash" FROM loggens_ender()`,
  )
  const anker = nesteAnker(
    lesAnkerfil(fil).ankere,
    new Map(ender.map(({ kjede, nr, hash }) => [kjede, { nr, hash }])),
    naa.toISOString(),
  )
  if (!anker) return null
  const linje = JSON.stringify(anker)
  fs.mkdirSync(path.dirname(fil), { recursive: true })
  const ut = fs.openSync(fil, 'a', 0o600)
  try {
    fs.writeSync(ut, `${linje}\n`)
    fs.fsyncSync(ut)
  } finally {
    fs.closeSync(ut)
  }
  return { anker, linje }
}
