import type { Lestfil, Raatabell, Tabellnavn } from '../domene/import/typer'
import { lesCsv } from './csv'

/** The largest file an import takes, in bytes. */
export const MAKS_FIL = 5 * 1024 * 1024

/** Reads one table from CSV. What cannot be read at all is one fault; a stray quotation mark hides no other row. */
export function lesCsvTabell(bytes: Uint8Array, tabell: Tabellnavn): Lestfil {
  const { rader, feil: lesefeil } = lesCsv(bytes)
  const feil = lesefeil.map(f => ({ ...f, tabell, kolonne: '' }))
  const [hode, ...resten] = rader
  if (hode?.rad === 1) {
    const lest: Raatabell = { tabell, hode: utenTommeTilSlutt(hode.celler), rader: resten }
    return { tabeller: [lest], feil, advarsler: [] }
  }
  if (feil.length === 0) feil.push({ tabell, rad: 1, kolonne: '', melding: { kode: 'importfeil.fil.hode' } })
  return { tabeller: [], feil, advarsler: [] }
}

function utenTommeTilSlutt(hode: readonly string[]): string[] {
  const siste = hode.findLastIndex(navn => navn.trim() !== '')
  return hode.slice(0, siste + 1)
}
