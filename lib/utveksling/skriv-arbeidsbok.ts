import ExcelJS, { type DataValidation, type Worksheet } from 'exceljs'
import type { Cellerad } from '../domene/import/celletekst'
import type { Kolonne } from '../domene/import/kolonner'
import { kolonnerI } from '../domene/import/tabeller'
import { TABELLNAVN, type Tabellnavn } from '../domene/import/typer'
import { vernMotFormel } from './formelvern'

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

/** Rows below the data that the lists to choose from still cover. */
const TOMME_RADER = 500

/**
 * Writes the six tables as a workbook that the import reads back: a sheet each with its header frozen, lists to choose
 * from where only certain words hold, and a sheet that explains. Empty tables make the template.
 */
export async function skrivArbeidsbok(
  tabeller: Record<Tabellnavn, readonly Cellerad[]>,
  forklaring: Forklaringsark,
): Promise<Uint8Array> {
  const bok = new ExcelJS.Workbook()
  for (const tabell of TABELLNAVN) skrivTabell(bok.addWorksheet(tabell), tabell, tabeller[tabell])
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

function skrivTabell(ark: Worksheet, tabell: Tabellnavn, rader: readonly Cellerad[]): void {
  const kolonner = Object.entries(kolonnerI(tabell))
  ark.addRow(kolonner.map(([navn]) => navn))
  for (const rad of rader) ark.addRow(kolonner.map(([navn, k]) => celleverdi(k, rad[navn] ?? '')))
  kolonner.forEach(([navn, k], i) => {
    const kolonne = ark.getColumn(i + 1)
    kolonne.width = Math.max(14, navn.length + 4)
    kolonne.numFmt = FORMAT[k.slag]
    if (k.valg) leggTilListe(ark, kolonne.letter, rader.length + TOMME_RADER, k.valg, k.tom)
  })
  stilHode(ark)
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

function leggTilListe(ark: Worksheet, kolonne: string, rader: number, valg: readonly string[], tom: boolean) {
  const regel: DataValidation = {
    type: 'list',
    allowBlank: tom,
    formulae: [`"${valg.join(',')}"`],
    showErrorMessage: true,
  }
  // The library keeps rules by range; its types do not say so.
  const { dataValidations } = ark as unknown as {
    dataValidations: { add: (omrade: string, regel: DataValidation) => void }
  }
  dataValidations.add(`${kolonne}2:${kolonne}${rader + 1}`, regel)
}

function stilHode(ark: Worksheet): void {
  ark.getRow(1).eachCell(celle => {
    celle.font = { bold: true, color: { argb: 'FFFFFFFF' } }
    celle.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: MORK } }
    celle.alignment = { vertical: 'middle' }
    celle.numFmt = '@'
  })
  ark.views = [{ state: 'frozen', ySplit: 1 }]
}
