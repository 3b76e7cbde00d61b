import { CsvError, parse } from 'csv-parse/sync'
import type { Melding } from '../domene/felles/melding'
import { taBortVern, vernMotFormel } from './formelvern'

/** A row of text. rad counts from 1, as a spreadsheet does: a quoted cell with line breaks is still one row. */
export type Csvrad = { rad: number; celler: string[] }
export type Csvfeil = { rad: number; melding: Melding }
export type LestCsv = { rader: Csvrad[]; feil: Csvfeil[] }

/** Reads CSV: UTF-8 with or without BOM, semicolon, CRLF or LF, quoted fields. Blank rows are left out, but counted. */
export function lesCsv(bytes: Uint8Array): LestCsv {
  if (erAnnetSlag(bytes))
    return { rader: [], feil: [{ rad: 1, melding: { kode: 'importfeil.fil.ikkeCsv' } }] }
  const tekst = lesUtf8(bytes)
  if (tekst === null)
    return { rader: [], feil: [{ rad: forsteUlesbare(bytes), melding: { kode: 'importfeil.fil.utf8' } }] }
  if (tekst.trim() === '') return { rader: [], feil: [{ rad: 1, melding: { kode: 'importfeil.fil.tom' } }] }

  const rader: Csvrad[] = []
  const feil: Csvfeil[] = []
  let rad = 0
  parse(tekst, {
    delimiter: ';',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (celler: string[]) => {
      rad++
      if (celler.some(c => c.trim() !== '')) rader.push({ rad, celler: celler.map(taBortVern) })
      return null
    },
    on_skip: e => {
      rad++
      feil.push({ rad, melding: { kode: anforselsfeil(e) } })
      return undefined
    },
  })
  const skille = feilSkille(rader[0])
  return skille ? { rader: [], feil: [{ rad: 1, melding: skille }] } : { rader, feil }
}

/** A number, already written: «-5,69» is no formula. */
export type Tallcelle = { tall: string }

/** Writes CSV that Norwegian spreadsheets open as it is: BOM, semicolon, CRLF. Texts cannot become formulas. */
export function skrivCsv(rader: readonly (readonly (string | Tallcelle)[])[]): Uint8Array {
  const linjer = rader.map(celler =>
    celler.map(c => (typeof c === 'string' ? sitat(vernMotFormel(c)) : c.tall)).join(';'),
  )
  return new TextEncoder().encode(`\ufeff${linjer.map(l => `${l}\r\n`).join('')}`)
}

const sitat = (celle: string): string =>
  /[";\r\n]/.test(celle) || celle !== celle.trim() ? `"${celle.replaceAll('"', '""')}"` : celle

/** How a PDF, a workbook (a zip) and an old workbook begin. What they hold has no rows to find faults in. */
const ANDRE_SLAG = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

const erAnnetSlag = (bytes: Uint8Array): boolean =>
  ANDRE_SLAG.some(start => start.every((byte, i) => bytes[i] === byte))

function lesUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The line with the first byte that is no UTF-8. */
function forsteUlesbare(bytes: Uint8Array): number {
  let linje = 1
  let start = 0
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue
    if (lesUtf8(bytes.subarray(start, i)) === null) break
    start = i + 1
    linje++
  }
  return linje
}

const anforselsfeil = (e: CsvError | undefined): string =>
  e?.code === 'CSV_QUOTE_NOT_CLOSED' ? 'importfeil.fil.apentAnforselstegn' : 'importfeil.fil.anforselstegn'

/** A header in one piece with another separator in it: the whole file is parted by that. */
function feilSkille(hode: Csvrad | undefined): Melding | null {
  if (!hode || hode.celler.filter(c => c.trim() !== '').length > 1) return null
  const funnet = [',', '\t', '|'].find(tegn => hode.celler[0]?.includes(tegn))
  if (!funnet) return null
  const navn = { ',': 'komma', '\t': 'tabulator', '|': 'strek' }[funnet] ?? 'komma'
  return { kode: 'importfeil.fil.skilletegn', verdier: { funnet: navn } }
}
