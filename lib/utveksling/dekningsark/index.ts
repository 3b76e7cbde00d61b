import type { Workbook, Worksheet } from 'exceljs'
import type { Desimal } from '../../domene/beregning/situasjon'
import type { Dato } from '../../domene/felles/dato'
import { AVD, avdelingskolonner } from './avdelinger'
import { AVT, avtalekolonner } from './avtaler'
import { kontroll } from './kontroll'
import { kommunelinje, sykehjemskolonner } from './linjer'
import { AVDELINGER, AVTALER, DEKNING, kol, regnet, type Siste, storst } from './omrader'
import { FORMAT, las, skrivRegnekolonner } from './skriv-regneark'

/** What the reckoning sheets start from. tekst: the words of the reader's language, by code. */
export type Dekningsoppsett = { dato: Dato; timerPerArsverk: Desimal; tekst: (kode: string) => string }

const RAD = {
  tittel: 1,
  dato: 3,
  arsverk: 4,
  norm: 5,
  ohdPlasser: 6,
  ohdTimer: 7,
  kontroll: 8,
  hode: 10,
  sum: 11,
}
const INNDATA = 'FFFFF4CC'

/**
 * Adds the sheet Dekning, with living formulas over the tables, and the two it rests on, one line for each row of
 * avdelinger and legeavtaler. The rules are those of beregning.md, reckoned once more by the spreadsheet itself: no
 * figure is written here. hode: how the first row of a table is marked.
 */
export async function skrivDekningsark(
  bok: Workbook,
  siste: Siste,
  oppsett: Dekningsoppsett,
  hode: (ark: Worksheet, rad: number) => void,
): Promise<void> {
  const tekst = (kode: string) => oppsett.tekst(kode)
  const ark = bok.addWorksheet(DEKNING)
  skrivHode(ark, siste, oppsett)
  for (const [navn, rad] of Object.entries({
    Statusdato: RAD.dato,
    Timer_per_arsverk: RAD.arsverk,
    Norm_fra: RAD.norm,
  }))
    bok.definedNames.add(`${DEKNING}!$B$${rad}`, navn)

  const ramme = { siste, tekst, sumrad: RAD.sum }
  const linjer = sykehjemskolonner(ramme)
  const nederst = RAD.sum + siste.sykehjem - 1
  skrivRegnekolonner(ark, linjer, { hode: RAD.hode, fra: RAD.sum + 1, siste: nederst, tekst })
  kommunelinje(ramme).forEach((formula, i) => {
    const celle = ark.getRow(RAD.sum).getCell(i + 1)
    celle.value = { formula }
    celle.numFmt = FORMAT[linjer[i]?.slag ?? 'tekst']
    celle.font = { bold: true }
  })
  hode(ark, RAD.hode)
  ark.views = [{ state: 'frozen', ySplit: RAD.sum, xSplit: 1 }]
  ark.getColumn(1).width = 46
  await las(ark)

  for (const [navn, kolonner, rader] of [
    [AVDELINGER, avdelingskolonner(siste), siste.avdelinger],
    [AVTALER, avtalekolonner(siste), siste.legeavtaler],
  ] as const) {
    const under = bok.addWorksheet(navn)
    skrivRegnekolonner(under, kolonner, { hode: 1, fra: 2, siste: rader, tekst })
    hode(under, 1)
    under.views = [{ state: 'frozen', ySplit: 1, xSplit: 2 }]
    await las(under)
  }
}

function skrivHode(ark: Worksheet, siste: Siste, { dato, timerPerArsverk, tekst }: Dekningsoppsett): void {
  const fra = kol(siste, 'normer', 'gyldig_fra')
  const avd = (b: string) => regnet(AVDELINGER, b, siste.avdelinger)
  const sett = (rad: number, kode: string, verdi: string | number | Date, format?: string) => {
    ark.getRow(rad).getCell(1).value = tekst(kode)
    const celle = ark.getRow(rad).getCell(2)
    celle.value = typeof verdi === 'string' ? { formula: verdi } : verdi
    if (format) celle.numFmt = format
    celle.alignment = { horizontal: 'left' }
    return celle
  }
  ark.getCell('A1').value = tekst('tittel')
  ark.getCell('A1').font = { bold: true, size: 14 }
  ark.getCell('A2').value = tekst('forklart')
  const inn = [
    sett(RAD.dato, 'statusdato', new Date(`${dato}T00:00:00Z`), 'dd.mm.yyyy'),
    sett(RAD.arsverk, 'timerPerArsverk', Number(timerPerArsverk), '0.00'),
  ]
  for (const celle of inn) {
    celle.protection = { locked: false }
    celle.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: INNDATA } }
  }
  const regel = { operator: 'greaterThan', allowBlank: false, showErrorMessage: true } as const
  ark.getCell(`B${RAD.dato}`).dataValidation = {
    ...{ ...regel, type: 'date', formulae: [new Date('1989-12-31T00:00:00Z')], error: tekst('feil.dato') },
  }
  ark.getCell(`B${RAD.arsverk}`).dataValidation = {
    ...{ ...regel, type: 'decimal', formulae: [0], error: tekst('feil.tall') },
  }
  sett(RAD.norm, 'normFra', storst(`(${fra}<=Statusdato)`, fra), FORMAT.dato)
  const ohd = `${avd(AVD.type)},"OYEBLIKKELIG_HJELP",${avd(AVD.apen)},1`
  sett(RAD.ohdPlasser, 'ohdPlasser', `SUMIFS(${avd(AVD.plasser)},${ohd})`, FORMAT.heltall)
  sett(RAD.ohdTimer, 'ohdTimer', `SUM(${regnet(AVTALER, AVT.ohd, siste.legeavtaler)})`, FORMAT.timer)
  sett(RAD.kontroll, 'kontroll', kontroll(siste, tekst))
}
