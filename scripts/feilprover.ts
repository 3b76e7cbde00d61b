import path from 'node:path'
import { dreptInnebygd, epostBorte, fullInnebygd, roligStopp } from './lib/feil/felles'
import { TOMT, type Utfall } from './lib/feil/okt'
import { pakket } from './lib/feil/pakke'
import { databasenBorte, skriverIkke, toProsesser } from './lib/feil/server'
import { stoppVedSignal } from './lib/prosess.mjs'

/*
 * Faults against the built app, over HTTP, by signed-in users: what was answered as stored must be there afterwards, whole
 * and once. Prints the counts; exit code 1 when something is lost, doubled or said wrongly. The faults of a server need one
 * (TEST_DATABASE_URL). npm run feilprover -- borte to …: some of them; FEIL_SEKUNDER: how long the database is away.
 */
const ROT = path.resolve(import.meta.dirname, '..')
const SERVER = process.env.TEST_DATABASE_URL
const SEKUNDER = Number(process.env.FEIL_SEKUNDER || 30)

/** The embedded database, whatever server there is. */
async function paInnebygd(prove: () => Promise<Utfall[]>): Promise<Utfall[]> {
  delete process.env.TEST_DATABASE_URL
  try {
    return await prove()
  } finally {
    if (SERVER) process.env.TEST_DATABASE_URL = SERVER
  }
}

const PROVER: Record<string, () => Promise<Utfall[]>> = {
  stopp: () => roligStopp(ROT),
  epost: () => epostBorte(ROT),
  kill: () => paInnebygd(() => dreptInnebygd(ROT)),
  ...(process.platform === 'linux' && { full: () => paInnebygd(() => fullInnebygd(ROT)) }),
  pakke: () => pakket(ROT, SERVER),
  ...(SERVER && {
    borte: () => databasenBorte(ROT, SERVER, SEKUNDER),
    skriver: () => skriverIkke(ROT, SERVER),
    to: () => toProsesser(ROT, SERVER),
  }),
}

stoppVedSignal()
process.chdir(ROT)
const valgte = process.argv.slice(2)
const utfall: Utfall[] = []
for (const [navn, prove] of Object.entries(PROVER)) {
  if (valgte.length > 0 && !valgte.includes(navn)) continue
  try {
    utfall.push(...(await prove()))
  } catch (feil) {
    utfall.push({ navn, ...TOMT, feil: [feil instanceof Error ? feil.message : String(feil)] })
  }
}
console.table(
  Object.fromEntries(
    utfall.map(({ navn, feil, ...tall }) => [
      navn,
      { ...tall, utfall: feil.length === 0 ? 'i orden' : 'FEIL' },
    ]),
  ),
)
for (const { navn, feil } of utfall) for (const hva of feil) console.error(`${navn}: ${hva}`)
const feilet = utfall.filter(u => u.feil.length > 0).length
console.log(`\n${utfall.length - feilet} passed, ${feilet} failed`)
process.exit(feilet > 0 || utfall.length === 0 ? 1 : 0)
