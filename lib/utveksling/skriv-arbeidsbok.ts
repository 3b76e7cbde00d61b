import ExcelJS, { type Worksheet } from 'exceljs'
import type { Cellerad } from '../domene/import/celletekst'
import type { Kolonne } from '../domene/import/kolonner'
import { kolonnerI } from '../domene/import/tabeller'
import { TABELLNAVN, type Tabellnavn } from '../domene/import/typer'
import { type Dekningsoppsett, skrivDekningsark } from './dekningsark'
import { type Siste, sisteRader } from './dekningsark/omrader'
import { las } from './dekningsark/skriv-regneark'
import { vernMotFormel } from './formelvern'
import { leggTilRegler } from './regnearkregler'

/** A sheet of plain text that explains the others. */
export type Forklaringsark = { navn: string; hode: string[]; rader: string[][] }

const MORK = 'FF1E3A5F'
const FORMAT: Record<Kolonne<unknown>['slag'], string> = {
  tekst: '@',
  valg: '@',
  desimaltall: '0.00',
  heltall: '0',
  dato: 'dd.mm.yyyy',
}

/** What may be done in a sheet to fill in, although its header is locked. */
const LOV = { formatCells: true, insertRows: true, deleteRows: true, sort: true, autoFilter: true }

/**
 * Writes the six tables as a workbook that the import reads back: a sheet each with its header frozen and locked, rules
 * for what the cells take, the sheets that reckon dekning over them, and one that explains. Empty tables make the
 * template.
 */
export async function skrivArbeidsbok(
  tabeller: Record<Tabellnavn, readonly Cellerad[]>,
  dekning: Dekningsoppsett,
  forklaring: Forklaringsark,
): Promise<Uint8Array> {
  const bok = new ExcelJS.Workbook()
  // Figures are reckoned when the book is opened: none are written.
  bok.calcProperties.fullCalcOnLoad = true
  const siste = sisteRader(t => tabeller[t].length)
  for (const tabell of TABELLNAVN)
    await skrivTabell(bok.addWorksheet(tabell), tabell, tabeller[tabell], siste, dekning.tekst)
  await skrivDekningsark(bok, siste, dekning, stilHode)
  const ark = bok.addWorksheet(forklaring.navn)
  ark.addRow(forklaring.hode)
  for (const rad of forklaring.rader) ark.addRow(rad)
  stilHode(ark)
  forklaring.hode.forEach((_, i) => {
    const kolonne = ark.getColumn(i + 1)
    kolonne.width = i === forklaring.hode.length - 1 ? 90 : 24
    kolonne.alignment = { wrapText: true, vertical: 'top' }
  })
  return new Uint8Array(await bok.xlsx.writeBuffer())
}

async function skrivTabell(
  ark: Worksheet,
  tabell: Tabellnavn,
  rader: readonly Cellerad[],
  siste: Siste,
  tekst: Dekningsoppsett['tekst'],
): Promise<void> {
  const kolonner = Object.entries(kolonnerI(tabell))
  ark.addRow(kolonner.map(([navn]) => navn))
  for (const rad of rader) ark.addRow(kolonner.map(([navn, k]) => celleverdi(k, rad[navn] ?? '')))
  kolonner.forEach(([navn, k], i) => {
    const kolonne = ark.getColumn(i + 1)
    kolonne.width = Math.max(14, navn.length + 4)
    kolonne.numFmt = FORMAT[k.slag]
    kolonne.protection = { locked: false }
  })
  leggTilRegler(ark, tabell, siste, tekst)
  stilHode(ark)
  await las(ark, LOV)
}

/** Numbers and dates as such, so that a spreadsheet can reckon with them; all else as text that is no formula. */
function celleverdi({ slag }: Kolonne<unknown>, tekst: string): string | number | Date | null {
  if (tekst === '') return null
  if (slag === 'desimaltall' || slag === 'heltall') return Number(tekst.replace(',', '.'))
  if (slag !== 'dato') return vernMotFormel(tekst)
  const [dag = '', maned = '', aar = ''] = tekst.split('.')
  // Spreadsheets know no dates before 1900, and get the first two months of that year wrong.
  return Number(aar) > 1900 ? new Date(`${aar}-${maned}-${dag}T00:00:00Z`) : tekst
}

function stilHode(ark: Worksheet, rad = 1): void {
  ark.getRow(rad).eachCell(celle => {
    celle.font = { bold: true, color: { argb: 'FFFFFFFF' } }
    celle.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: MORK } }
    celle.alignment = { vertical: 'middle', wrapText: rad > 1 }
    celle.numFmt = '@'
    celle.protection = { locked: true }
  })
  ark.views = [{ state: 'frozen', ySplit: rad }]
}
