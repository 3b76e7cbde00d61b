import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lesArbeidsbok } from './arbeidsbok'
import { lesCsv, skrivCsv } from './csv'
import { taBortVern, vernMotFormel } from './formelvern'
import { celletekst } from './regnearkcelle'

const bytes = (tekst: string) => new TextEncoder().encode(tekst)
const celler = (tekst: string) => lesCsv(bytes(tekst)).rader.map(r => [r.rad, ...r.celler])

describe('CSV', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n1 0 obj\n')],
    ['a workbook', bytes('PK\u0003\u0004')],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
  ])('%s is no CSV', (_hva, fil) => {
    expect(lesCsv(fil)).toEqual({
      rader: [],
      feil: [{ rad: 1, melding: { kode: 'importfeil.fil.ikkeCsv' } }],
    })
  })

  it('is read with BOM, CRLF and quoted cells; blank rows are left out but counted', () => {
    expect(celler('\ufeffa;b\r\n1;"x;\r\n""y"""\r\n\r\n;\r\n3;4\r\n;;\r\n\r\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1', 'x;\r\n"y"'],
      [5, '3', '4'],
    ])
  })

  it('with a stray quotation mark loses that row, not the others', () => {
    const { rader, feil } = lesCsv(bytes('a;b\n1;x"y\n3;4\n'))
    expect(rader.map(r => r.rad)).toEqual([1, 3])
    expect(feil).toEqual([{ rad: 2, melding: { kode: 'importfeil.fil.anforselstegn' } }])
  })

  it('names the row of the first byte that is no UTF-8', () => {
    const latin1 = Uint8Array.from([...bytes('a;b\n1;2\n'), 0xe6, 0x0a])
    expect(lesCsv(latin1)).toEqual({
      rader: [],
      feil: [{ rad: 3, melding: { kode: 'importfeil.fil.utf8' } }],
    })
  })

  it.each([
    ['a,b\n1,2', 'komma'],
    ['a\tb\n', 'tabulator'],
  ])('says that the columns are parted by something else: %j', (tekst, funnet) => {
    expect(lesCsv(bytes(tekst)).feil).toMatchObject([{ melding: { verdier: { funnet } } }])
  })

  it('is read as it was written, whatever the text, and holds no formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        rader => {
          const fylte = rader.filter(r => r.some(c => c.trim() !== ''))
          fc.pre(fylte.length > 0)
          const skrevet = [['a', 'b'], ...fylte]
          expect(lesCsv(skrivCsv(skrevet)).rader.map(r => r.celler)).toEqual(skrevet)
        },
      ),
    )
    for (const tekst of ['=1', '+1', '-1', '@a', "'=1", '\t=1']) {
      expect(vernMotFormel(tekst)).toBe(`'${tekst}`)
      expect(taBortVern(vernMotFormel(tekst))).toBe(tekst)
    }
    expect(taBortVern("'vanlig")).toBe("'vanlig")
  })
})

describe('a cell of a workbook', () => {
  it.each([
    [29.8, '29,8'],
    [3.3 * 3, '9,9'],
    [1.234, '1,234'],
    [true, 'ja'],
    [new Date('2026-01-31T00:00:00Z'), '31.01.2026'],
    [{ formula: '1+1', result: 2 }, '2'],
    [{ richText: [{ text: 'Sol' }, { text: 'siden' }] }, 'Solsiden'],
    ["'=1", '=1'],
    [null, ''],
  ])('%j is the text a CSV file would have', (verdi, tekst) => {
    expect(celletekst(verdi, false)).toBe(tekst)
  })

  it('is a fault where the spreadsheet has lost what was written', () => {
    const dato = new Date('2026-02-01T00:00:00Z')
    expect(celletekst(dato, true)).toMatchObject({ kode: 'importfeil.regneark.datoITekst' })
    expect(celletekst({ error: '#REF!' }, false)).toMatchObject({ verdier: { funnet: '#REF!' } })
    expect(celletekst({ formula: 'A1' }, false)).toMatchObject({
      kode: 'importfeil.regneark.formelUtenSvar',
    })
  })
})

describe('a workbook', () => {
  it('keeps the row numbers that the user sees', async () => {
    const bok = new ExcelJS.Workbook()
    const ark = bok.addWorksheet(' Belegg ')
    ark.getRow(1).values = ['sykehjem', 'plasser']
    ark.getRow(4).values = ['Solsiden', 12]
    const svar = await lesArbeidsbok(new Uint8Array(await bok.xlsx.writeBuffer()))
    expect(svar.tabeller).toEqual([
      { tabell: 'belegg', hode: ['sykehjem', 'plasser'], rader: [{ rad: 4, celler: ['Solsiden', '12'] }] },
    ])
  })

  it('has one sheet for each table', async () => {
    const bok = new ExcelJS.Workbook()
    for (const navn of ['belegg', 'Belegg ']) bok.addWorksheet(navn).getRow(1).values = ['sykehjem']
    const svar = await lesArbeidsbok(new Uint8Array(await bok.xlsx.writeBuffer()))
    expect(svar.feil).toMatchObject([{ tabell: 'belegg', melding: { kode: 'importfeil.fil.toArk' } }])
  })

  it('is refused when it is an old one, or none', async () => {
    const kode = async (b: Uint8Array) => (await lesArbeidsbok(b)).feil.map(f => f.melding.kode)
    expect(await kode(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toEqual(['importfeil.fil.gammelExcel'])
    expect(await kode(bytes('sykehjem;avdeling'))).toEqual(['importfeil.fil.ikkeArbeidsbok'])
    expect(await kode(new Uint8Array())).toEqual(['importfeil.fil.ikkeArbeidsbok'])
  })
})
