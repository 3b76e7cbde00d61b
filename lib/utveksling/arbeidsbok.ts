import ExcelJS, { type Row, type Worksheet } from 'exceljs'
import { kolonnenavn } from '../domene/import/les-tabell'
import { kolonnerI } from '../domene/import/tabeller'
import {
  erTabellnavn,
  type Importadvarsel,
  type Importfeil,
  type Lestfil,
  type Raacelle,
  type Raatabell,
  TABELLNAVN,
  type Tabellnavn,
} from '../domene/import/typer'
import { REGNEARK } from './dekningsark/omrader'
import { celletekst } from './regnearkcelle'
import { kanApnes } from './arbeidsbokvern'
import { pakkUt } from './zip'

/** A workbook larger than this unpacked is refused: no kommune has that much. */
const MAKS_UTPAKKET = 80_000_000
const MAKS_KOLONNER = 200

/** Sheets that explain or reckon, and hold no data. */
const FORKLARING = ['forklaring', ...REGNEARK.map(kolonnenavn)]

const GYLDIGE = TABELLNAVN.join(', ')

/** Parts of a sheet that an import has no use for, some of them slow to read. */
const IKKE_LES = [
  'dataValidations',
  'conditionalFormatting',
  'pageSetup',
  'drawing',
  'extLst',
  'headerFooter',
]

/** Reads the sheets of a workbook that are named as the tables. Absent sheets are fine; others are named in a warning. */
export async function lesArbeidsbok(bytes: Uint8Array): Promise<Lestfil> {
  const ark = await apne(bytes)
  if ('kode' in ark) return { tabeller: [], feil: [filfeil(ark.kode)], advarsler: [] }
  const fylte = ark.filter(a => a.actualRowCount > 0)
  const tabeller = fylte.flatMap(a => {
    const navn = kolonnenavn(a.name)
    return erTabellnavn(navn) ? [lesArk(a, navn)] : []
  })
  const advarsler = fylte
    .map(a => a.name)
    .filter(navn => !erTabellnavn(kolonnenavn(navn)) && !FORKLARING.includes(kolonnenavn(navn)))
    .map(ukjentArk)
  if (!ark.some(a => erTabellnavn(kolonnenavn(a.name))))
    return {
      tabeller: [],
      feil: [filfeil('importfeil.fil.ingenArk', { funnet: arknavn(ark), gyldige: GYLDIGE })],
      advarsler: [],
    }
  const doble = tabeller.filter((t, i) => tabeller.findIndex(annen => annen.tabell === t.tabell) < i)
  const utenHode = tabeller.filter(t => t.hode.length === 0)
  const feil = [
    ...doble.map(t => ({ ...filfeil('importfeil.fil.toArk', { funnet: t.tabell }), tabell: t.tabell })),
    ...utenHode.map(t => ({ ...filfeil('importfeil.fil.hode'), tabell: t.tabell })),
  ]
  return { tabeller: tabeller.filter(t => t.hode.length > 0 && !doble.includes(t)), feil, advarsler }
}

async function apne(bytes: Uint8Array): Promise<Worksheet[] | { kode: string }> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { kode: 'importfeil.fil.gammelExcel' }
  const filer = pakkUt(bytes, MAKS_UTPAKKET)
  if (filer === null) return { kode: 'importfeil.fil.ikkeArbeidsbok' }
  if (filer === 'FOR_STOR' || !kanApnes(filer)) return { kode: 'importfeil.fil.forStorUtpakket' }
  const bok = new ExcelJS.Workbook()
  try {
    await bok.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer, { ignoreNodes: IKKE_LES })
  } catch {
    return { kode: 'importfeil.fil.ikkeArbeidsbok' }
  }
  return bok.worksheets
}

function lesArk(ark: Worksheet, tabell: Tabellnavn): Raatabell {
  const hode = celler(ark.getRow(1), () => true).map(c => (typeof c === 'string' ? c : ''))
  while (hode.at(-1)?.trim() === '') hode.pop()
  const kolonner = kolonnerI(tabell)
  const somTekst = hode.map(navn => kolonner[kolonnenavn(navn)]?.slag === 'tekst')
  const rader: Raatabell['rader'] = []
  ark.eachRow({ includeEmpty: false }, (rad, nr) => {
    if (nr === 1) return
    const lest = celler(rad, i => somTekst[i] ?? false)
    while (lest.length > hode.length && lest.at(-1) === '') lest.pop()
    if (lest.some(c => typeof c !== 'string' || c.trim() !== '')) rader.push({ rad: nr, celler: lest })
  })
  return { tabell, hode, rader }
}

function celler(rad: Row, somTekst: (i: number) => boolean): Raacelle[] {
  const antall = Math.min(rad.cellCount, MAKS_KOLONNER)
  return Array.from({ length: antall }, (_, i) => celletekst(rad.getCell(i + 1).value, somTekst(i)))
}

const arknavn = (ark: readonly Worksheet[]): string => ark.map(a => a.name).join(', ')

const filfeil = (kode: string, verdier?: Record<string, string>): Importfeil => ({
  tabell: null,
  rad: 1,
  kolonne: '',
  melding: verdier ? { kode, verdier } : { kode },
})

const ukjentArk = (funnet: string): Importadvarsel => ({
  ...{ tabell: null, rad: null, kolonne: '', kode: 'UKJENT_ARK' },
  melding: { kode: 'importfeil.advarsel.ukjentArk', verdier: { funnet, gyldige: GYLDIGE } },
})
