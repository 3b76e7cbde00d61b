import { kolonnerI } from '../../domene/import/tabeller'
import { TABELLNAVN, type Tabellnavn } from '../../domene/import/typer'

/** The sheets that reckon. Their names are the same in both languages, as those of the tables are. */
export const DEKNING = 'Dekning'
export const AVDELINGER = 'Dekning avdelinger'
export const AVTALER = 'Dekning avtaler'
export const REGNEARK = [DEKNING, AVDELINGER, AVTALER] as const

/** Rows below the data that the lists to choose from and the formulas still cover. */
const TOMME_RADER: Record<Tabellnavn, number> = {
  ...{ sykehjem: 30, avdelinger: 150, belegg: 500 },
  ...{ legeavtaler: 250, fravaer: 500, normer: 200 },
}

/** The last row of each table that is covered. */
export type Siste = Record<Tabellnavn, number>

export const sisteRader = (antall: (tabell: Tabellnavn) => number): Siste =>
  Object.fromEntries(TABELLNAVN.map(t => [t, 1 + antall(t) + TOMME_RADER[t]])) as Siste

/** The letter of a column in its sheet: no table has more than 26. */
export function bokstav(tabell: Tabellnavn, kolonne: string): string {
  const nr = Object.keys(kolonnerI(tabell)).indexOf(kolonne)
  if (nr < 0) throw new RangeError(`No column ${kolonne} in ${tabell}`)
  return String.fromCharCode(65 + nr)
}

/** The cells of a column, from the first row below the header. */
export const kol = (siste: Siste, tabell: Tabellnavn, kolonne: string): string => {
  const b = bokstav(tabell, kolonne)
  return `${tabell}!$${b}$2:$${b}$${siste[tabell]}`
}

/** The cell of a column in a given row: a number, or a formula that gives one. Survives rows that are sorted or moved. */
export const celle = (siste: Siste, tabell: Tabellnavn, kolonne: string, rad: number | string): string => {
  const b = bokstav(tabell, kolonne)
  return `INDEX(${tabell}!$${b}$1:$${b}$${siste[tabell]},${rad})`
}

/** The cells of a column of a reckoning sheet, that has the rows of its table. */
export const regnet = (ark: string, kolonne: string, siste: number): string =>
  `'${ark}'!$${kolonne}$2:$${kolonne}$${siste}`

export const regnetCelle = (ark: string, kolonne: string, siste: number, rad: string): string =>
  `INDEX('${ark}'!$${kolonne}$1:$${kolonne}$${siste},${rad})`

/** A text as a formula holds it. */
export const sitat = (tekst: string): string => `"${tekst.replaceAll('"', '""')}"`

/**
 * The largest of an expression over whole columns, without array entry. MAX alone would not be reckoned row by row in
 * Excel 2016. Conditions are compared with «=»: criteria of SUMIFS would read «*» and «<» in a name as signs.
 */
export const storst = (...ledd: string[]): string => `SUMPRODUCT(MAX(${ledd.join('*')}))`

/** Is the cell of each row this text? Numbers are compared as the text they show. */
export const er = (kolonne: string, tekst: string): string => `(${kolonne}&""=${tekst})`

/** 1 when a unit with these first and last days is open on the status date. A date before 1900 stands as text. */
export const apen = (apnet: string, nedlagt: string): string =>
  `IF(ISNUMBER(${apnet}),${apnet}<=Statusdato,TRUE)*IF(ISNUMBER(${nedlagt}),${nedlagt}>=Statusdato,${nedlagt}&""="")`
