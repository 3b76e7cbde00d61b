import type { Cellerad } from '../domene/import/celletekst'
import { kolonnerI } from '../domene/import/tabeller'
import type { Tabellnavn } from '../domene/import/typer'
import { skrivCsv } from './csv'

/** Writes one table as the CSV that the import reads back. Without rows it is the template. */
export function skrivCsvTabell(tabell: Tabellnavn, rader: readonly Cellerad[]): Uint8Array {
  const kolonner = Object.keys(kolonnerI(tabell))
  return skrivCsv([kolonner, ...rader.map(rad => kolonner.map(k => rad[k] ?? ''))])
}
