import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { lesArbeidsbok } from './arbeidsbok'
import { pakkUt } from './zip'

type Fil = { navn: string; innhold: Buffer; sagt?: number; pakket?: boolean }
type Lov = { antall?: number; foran?: number; disk?: number; merknad?: Buffer }

/** A zip written by hand, so that it can say what is not so. */
function zip(
  filer: readonly Fil[],
  { antall = filer.length, foran = 0, disk = 0, merknad }: Lov = {},
): Uint8Array {
  const [lokale, sentrale]: [Buffer[], Buffer[]] = [[Buffer.alloc(foran)], []]
  for (const { navn, innhold, sagt = innhold.length, pakket = true } of filer) {
    const data = pakket ? deflateRawSync(innhold) : innhold
    const lokal = Buffer.alloc(30 + navn.length)
    lokal.writeUInt32LE(0x04034b50, 0)
    lokal.writeUInt16LE(navn.length, 26)
    lokal.write(navn, 30)
    const sentral = Buffer.alloc(46 + navn.length)
    sentral.writeUInt32LE(0x02014b50, 0)
    sentral.writeUInt16LE(pakket ? 8 : 0, 10)
    sentral.writeUInt32LE(data.length, 20)
    sentral.writeUInt32LE(sagt, 24)
    sentral.writeUInt16LE(navn.length, 28)
    sentral.writeUInt32LE(
      lokale.reduce((sum, b) => sum + b.length, 0),
      42,
    )
    sentral.write(navn, 46)
    lokale.push(lokal, data)
    sentrale.push(sentral)
  }
  const [foer, katalog] = [Buffer.concat(lokale), Buffer.concat(sentrale)]
  const slutt = Buffer.alloc(22)
  slutt.writeUInt32LE(0x06054b50, 0)
  slutt.writeUInt16LE(disk, 4)
  slutt.writeUInt16LE(antall, 8)
  slutt.writeUInt16LE(antall, 10)
  slutt.writeUInt32LE(katalog.length, 12)
  slutt.writeUInt32LE(foer.length, 16)
  slutt.writeUInt16LE(merknad?.length ?? 0, 20)
  return new Uint8Array(Buffer.concat([foer, katalog, slutt, merknad ?? Buffer.alloc(0)]))
}

const fil = (navn = 'a', lengde = 1_000): Fil => ({ navn, innhold: Buffer.alloc(lengde) })
const navnene = (svar: ReturnType<typeof pakkUt>) => (svar instanceof Map ? [...svar.keys()] : svar)

describe('a zip file', () => {
  it('is unpacked when it is plain, also with a comment after it', () => {
    expect(navnene(pakkUt(zip([fil('a'), { ...fil('b'), pakket: false }]), 10_000))).toEqual(['a', 'b'])
    expect(navnene(pakkUt(zip([fil()], { merknad: Buffer.from('hei') }), 10_000))).toEqual(['a'])
    expect(pakkUt(new TextEncoder().encode('no zip'), 10_000)).toBeNull()
  })

  it('is measured, not believed: 1 MB in a kilobyte, alone or in many parts', () => {
    const stor = zip([fil('a', 1_000_000)])
    expect(stor.length).toBeLessThan(2_000)
    expect(pakkUt(stor, 100_000)).toBe('FOR_STOR')
    expect(pakkUt(zip([{ ...fil('a', 1_000_000), sagt: 1 }]), 100_000)).toBe('FOR_STOR')
    expect(pakkUt(zip(Array.from({ length: 50 }, (_, i) => fil(`f${i}`, 3_000))), 100_000)).toBe('FOR_STOR')
  })

  it.each([
    ['a size that is not so', zip([{ ...fil(), sagt: 999 }])],
    ['fewer files than it holds', zip([fil('a'), fil('b')], { antall: 1 })],
    ['more files than it holds', zip([fil()], { antall: 2 })],
    ['something before it', zip([fil()], { foran: 40 }).slice(8)],
    ['several disks', zip([fil()], { disk: 1 })],
    ['the 64-bit form', zip([fil()], { antall: 0xffff })],
    ['two files of one name', zip([fil(), fil()])],
    ['too many files', zip(Array.from({ length: 2_001 }, (_, i) => fil(`f${i}`, 1)))],
    ['half of it gone', zip([fil()]).slice(0, -30)],
  ])('is none with %s: the reader after this one would see something else', (_hva, bytes) => {
    expect(pakkUt(bytes, 10_000_000)).toBeNull()
  })

  it('keeps a zip inside it packed', () => {
    const inni = zip([fil('bombe', 1_000_000)])
    const svar = pakkUt(zip([{ navn: 'inni.zip', innhold: Buffer.from(inni) }]), 10_000)
    expect(navnene(svar)).toEqual(['inni.zip'])
  })
})

let deler: Record<string, Uint8Array> = {}
beforeAll(async () => {
  const bok = new ExcelJS.Workbook()
  bok.addWorksheet('belegg').addRow(['sykehjem', 'plasser'])
  deler = unzipSync(new Uint8Array(await bok.xlsx.writeBuffer()))
})

const ARK = 'xl/worksheets/sheet1.xml'
const [FORAN, ETTER] = ['<sheetData>', '</sheetData>']
const medArk = (sted: string, xml: string) =>
  med(ARK, sted, sted === FORAN ? xml + FORAN : sted === ETTER ? ETTER + xml : xml)
const medNavn = (omrade: string) =>
  med(
    'xl/workbook.xml',
    '</sheets>',
    `</sheets><definedNames><definedName name="x">${omrade}</definedName></definedNames>`,
  )

function med(del: string, sted: string, xml: string): Promise<string[]> {
  const endret = { ...deler, [del]: strToU8(strFromU8(deler[del] ?? new Uint8Array()).replace(sted, xml)) }
  return lesArbeidsbok(zipSync(endret)).then(svar => svar.feil.map(f => f.melding.kode))
}

describe('a workbook of a few kilobytes', () => {
  it.each<[string, () => Promise<string[]>]>([
    ['columns to 100 million', () => medArk(FORAN, '<cols><col min="1" max="100000000" width="5"/></cols>')],
    [
      'columns to a number in disguise',
      () => medArk(FORAN, '<cols><col max="&#49;00000000" min="1"/></cols>'),
    ],
    ['columns to a signed number', () => medArk(FORAN, '<cols><col min="1" max="+100000000"/></cols>')],
    [
      'a column behind a sign that ends nothing',
      () => medArk(FORAN, '<cols><col x=">" min="1" max="100000000"/></cols>'),
    ],
    ['a row of a billion', () => medArk(ETTER, '<row r="900000000"/>')],
    [
      'a merged area of millions',
      () => medArk(ETTER, '<mergeCells><mergeCell ref="A1:XFD9999"/></mergeCells>'),
    ],
    [
      'thousands of merged areas',
      () => medArk(ETTER, `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(5_001)}</mergeCells>`),
    ],
    ['a million cells', () => medArk('</row>', `${'<c/>'.repeat(600_001)}</row>`)],
    ['a name over the whole sheet', () => medNavn('belegg!$A$1:$XFD$1048576')],
    ['a name in pieces', () => medNavn('belegg!$A$1:<!-- -->$XFD$1048576')],
    ['a name in disguise', () => medNavn('belegg!$A$1&#58;$XFD$1048576')],
    ['a name of a sheet in quotes', () => medNavn("'b, c'!$A$1:$XFD$1048576")],
  ])('cannot ask for %s', async (_hva, koder) => {
    expect(await koder()).toEqual(['importfeil.fil.forStorUtpakket'])
  })

  it('may have what workbooks have: widths, merged cells, names', async () => {
    expect(await medArk(FORAN, '<cols><col min="1" max="16384" width="5"/></cols>')).toEqual([])
    expect(await medArk(ETTER, '<mergeCells><mergeCell ref="A2:A9"/></mergeCells>')).toEqual([])
    expect(await medNavn("'belegg'!$A$1:$E$5000,belegg!$1:$1")).toEqual([])
    expect(await medNavn('OFFSET(belegg!$A$1,0,0,COUNTA(belegg!$A:$A),1)')).toEqual([])
  })

  it('expands no entities of its own', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const bok = { ...deler, [ARK]: strToU8(strFromU8(deler[ARK] ?? new Uint8Array())) }
    const xml = strFromU8(bok[ARK] ?? new Uint8Array())
      .replace('<worksheet', `${lol}<worksheet`)
      .replace('</row>', '<c r="C1" t="inlineStr"><is><t>&b;</t></is></c></row>')
    const svar = await lesArbeidsbok(zipSync({ ...bok, [ARK]: strToU8(xml) }))
    expect(svar.feil.map(f => f.melding.kode)).toEqual(['importfeil.fil.ikkeArbeidsbok'])
  })
})
