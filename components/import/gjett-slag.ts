import { TABELLNAVN } from '@/lib/domene/import/typer'
import type { Filslag } from './typer'

/** What a file with this name probably holds; null when the name says nothing. */
export function gjettSlag(filnavn: string): Filslag | null {
  const navn = filnavn.normalize('NFC').toLowerCase().replaceAll('æ', 'ae')
  if (navn.endsWith('.xlsx')) return 'arbeidsbok'
  return navn.endsWith('.csv') ? (TABELLNAVN.findLast(tabell => navn.includes(tabell)) ?? null) : null
}
