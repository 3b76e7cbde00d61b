import ExcelJS, { type Worksheet } from 'exceljs'
import { avrund, avrundTilTekst } from '../domene/felles/avrunding'
import type { Celle, Datatabell, Kolonneslag } from '../domene/felles/datatabell'
import type { Dato } from '../domene/felles/dato'
import { datoIOslo } from '../domene/felles/oslotid'
import { visDato } from '../dato'
import { skrivCsv, type Tallcelle } from './csv'
import { vernMotFormel } from './formelvern'

/** Labels instead of codes: of columns, of values, of sheets. Each answers the code itself where codes are wanted. */
export type Merkelapper = {
  kolonne: (navn: string) => string
  verdi: (slag: 'janei' | 'status' | 'type', kode: string) => string
  ark: (kode: string) => string
}

/** What the figures are of, and from when: name and value, in the file with every table. */
export type Omtale = readonly (readonly [navn: string, verdi: string])[]

/** As people write it in a file: dates dd.mm.åååå, decimals with comma. */
export function omtaleIFil(om: Record<string, string>): Omtale {
  return Object.entries(om).map(([navn, verdi]) => {
    if (/^\d{4}-\d\d-\d\d$/.test(verdi)) return [navn, visDato(verdi)]
    return [navn, /^\d+\.\d+$/.test(verdi) ? verdi.replace('.', ',') : verdi]
  })
}

/** One table as CSV, with what it covers in the last columns of every row. */
export function skrivDatatabellCsv(
  { kolonner, rader }: Datatabell,
  om: Omtale,
  merkelapper: Merkelapper,
): Uint8Array {
  const hode = [...kolonner.map(k => merkelapper.kolonne(k.navn)), ...om.map(([navn]) => navn)]
  const bak = om.map(([, verdi]) => verdi)
  return skrivCsv([
    hode,
    ...rader.map(rad => [
      ...kolonner.map(({ slag }, i): string | Tallcelle => {
        const tekst = somTekst(rad[i] ?? null, slag, merkelapper)
        return slag in DESIMALER ? { tall: tekst } : tekst
      }),
      ...bak,
    ]),
  ])
}

/** Codes as they are, the same as in the JSON. */
export const KODER: Merkelapper = {
  kolonne: navn => navn,
  verdi: (_slag, kode) => kode,
  ark: kode => kode,
}

/** Every table as a sheet, after one that says what the figures cover (none with nothing to say). Numbers are numbers. */
export async function skrivDatatabellerXlsx(
  tabeller: readonly Datatabell[],
  om: Omtale,
  merkelapper: Merkelapper,
): Promise<Uint8Array> {
  const bok = new ExcelJS.Workbook()
  if (om.length > 0) skrivOm(bok.addWorksheet(merkelapper.ark('om')), om)
  for (const tabell of tabeller) skrivArk(bok.addWorksheet(merkelapper.ark(tabell.kode)), tabell, merkelapper)
  return new Uint8Array(await bok.xlsx.writeBuffer())
}

function skrivOm(ark: Worksheet, om: Omtale): void {
  for (const [navn, verdi] of om) ark.addRow([navn, vernMotFormel(verdi)])
  ark.getColumn(1).width = 34
  ark.getColumn(1).font = { bold: true }
  ark.getColumn(2).width = 60
}

function skrivArk(ark: Worksheet, { kolonner, rader }: Datatabell, merkelapper: Merkelapper): void {
  ark.addRow(kolonner.map(k => merkelapper.kolonne(k.navn)))
  for (const rad of rader)
    ark.addRow(kolonner.map(({ slag }, i) => somCelle(rad[i] ?? null, slag, merkelapper)))
  kolonner.forEach(({ navn, slag }, i) => {
    const kolonne = ark.getColumn(i + 1)
    const tekster = rader.map(rad => rad[i]).filter(celle => typeof celle === 'string')
    const lengst = Math.max(merkelapper.kolonne(navn).length, ...tekster.slice(0, 1000).map(t => t.length))
    kolonne.width = Math.min(MAKS_BREDDE, Math.max(12, lengst + 2))
    kolonne.numFmt = FORMAT[slag]
  })
  ark.getRow(1).font = { bold: true }
  ark.getRow(1).numFmt = '@'
  ark.views = [{ state: 'frozen', ySplit: 1 }]
}

/** As wide as what stands in it, and no wider than a screen has room for beside others. */
const MAKS_BREDDE = 70

const DESIMALER = { heltall: 0, timer: 2, prosent: 1 } as const
const FORMAT: Record<Kolonneslag, string> = {
  ...{ tekst: '@', janei: '@', status: '@', type: '@', dato: 'dd.mm.yyyy' },
  ...{ heltall: '0', timer: '0.00', prosent: '0.0' },
}

/** A number as a JSON number, rounded as it is shown; codes as they are. */
export function somJson(celle: Celle, slag: Kolonneslag): string | number | boolean | null {
  if (celle === null || typeof celle !== 'object') return celle
  if (celle instanceof Date) return celle.toISOString()
  return avrund(celle, DESIMALER[slag as keyof typeof DESIMALER])
}

function somTekst(celle: Celle, slag: Kolonneslag, merkelapper: Merkelapper): string {
  if (celle === null) return ''
  if (slag === 'dato') return visDato(tilDag(celle))
  if (slag === 'janei' || slag === 'status' || slag === 'type') return merkelapper.verdi(slag, kode(celle))
  if (typeof celle !== 'object' || celle instanceof Date) return String(celle)
  return avrundTilTekst(celle, DESIMALER[slag as keyof typeof DESIMALER]).replace('.', ',')
}

function somCelle(celle: Celle, slag: Kolonneslag, merkelapper: Merkelapper): string | number | Date | null {
  if (celle === null) return null
  // Spreadsheets know no dates before 1900, and get the first two months of that year wrong.
  if (slag === 'dato' && tilDag(celle) > '1901') return new Date(`${tilDag(celle)}T00:00:00Z`)
  const verdi = slag in DESIMALER ? somJson(celle, slag) : somTekst(celle, slag, merkelapper)
  return typeof verdi === 'number' ? verdi : vernMotFormel(String(verdi))
}

const tilDag = (celle: Celle): Dato => (celle instanceof Date ? datoIOslo(celle) : String(celle))

/** A row by the names of its columns, as JSON. */
export const radSomJson = ({ kolonner }: Datatabell, rad: readonly Celle[]) =>
  Object.fromEntries(kolonner.map((k, i) => [k.navn, somJson(rad[i] ?? null, k.slag)]))

const kode = (celle: Celle): string => (celle === true ? 'JA' : celle === false ? 'NEI' : String(celle))
