import type { CellValue } from 'exceljs'
import type { Raacelle } from '../domene/import/typer'
import { taBortVern } from './formelvern'

/** What a spreadsheet shows of a number: it keeps 15 digits, so 9.899999999999999 is 9,9. */
const visTall = (tall: number): string => String(Number(tall.toPrecision(15))).replace('.', ',')

const visDato = (d: Date): string => {
  const [aar = '', maned = '', dag = ''] = d.toISOString().slice(0, 10).split('-')
  const klokke = d.toISOString().slice(11, 19)
  return `${dag}.${maned}.${aar}${klokke === '00:00:00' ? '' : ` ${klokke}`}`
}

/**
 * A cell of a workbook as the text a CSV file would have, or what made it unreadable. somTekst: the column holds text,
 * where a spreadsheet's guess that «1-2» is a date has lost what was written.
 */
export function celletekst(verdi: CellValue, somTekst: boolean): Raacelle {
  if (verdi === null || verdi === undefined) return ''
  if (typeof verdi === 'string') return taBortVern(verdi)
  if (typeof verdi === 'number') return visTall(verdi)
  if (typeof verdi === 'boolean') return verdi ? 'ja' : 'nei'
  if (verdi instanceof Date) {
    // A number too large for any calendar, in a cell that is shown as a date.
    if (Number.isNaN(verdi.getTime()))
      return { kode: 'importfeil.regneark.feilverdi', verdier: { funnet: '#NUM!' } }
    return somTekst
      ? { kode: 'importfeil.regneark.datoITekst', verdier: { funnet: visDato(verdi) } }
      : visDato(verdi)
  }
  if ('error' in verdi) return { kode: 'importfeil.regneark.feilverdi', verdier: { funnet: verdi.error } }
  if ('richText' in verdi) return taBortVern(verdi.richText.map(del => del.text).join(''))
  if ('hyperlink' in verdi) return celletekst(verdi.text, somTekst)
  const svar = 'result' in verdi ? verdi.result : undefined
  return svar === undefined || svar === null
    ? { kode: 'importfeil.regneark.formelUtenSvar' }
    : celletekst(svar, somTekst)
}
