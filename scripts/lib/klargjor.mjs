import path from 'node:path'
import { genererKlient, klientErGammel } from './generer.mjs'
import { kjor } from './prosess.mjs'
import { steg } from './steg.mjs'

/** Runs a script in TypeScript with the modules that only a server may load, and answers its last line as JSON. */
export async function kjorTs(rot, skript, valg = {}) {
  const ut = await kjor(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', path.join(rot, 'scripts', skript)],
    { cwd: rot, ...valg },
  )
  return JSON.parse(ut.trimEnd().split('\n').at(-1))
}

/** The generated database client, when the schema is another than the one it was made from. */
export async function generer(rot) {
  if (klientErGammel(rot)) await steg('Lager databaseklienten', () => genererKlient(rot))
}

/** Migrates the database, loads the register and, in an empty demo database, the demo data. */
export const klargjorDatabase = (rot, env = process.env) =>
  steg('Klargjør databasen', () => kjorTs(rot, 'klargjor.ts', { env }))
