import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { oversetter } from '@/app/api/v1/oversett'
import { gjenkjenn } from '@/lib/domene/vedlegg/filtype'
import { lesArbeidsbok } from '@/lib/utveksling/arbeidsbok'
import { fuzzAsync, NOK, TID } from './oppsett'

let [bok, deler]: [Uint8Array, Record<string, Uint8Array>] = [new Uint8Array(), {}]

beforeAll(async () => {
  const skrevet = new ExcelJS.Workbook()
  const ark = skrevet.addWorksheet('belegg')
  ark.addRow(['sykehjem', 'avdeling', 'gjelder_fra', 'plasser', 'beboere'])
  ark.addRow(['Furulia', 'Bjørk', new Date('2026-01-01T00:00:00Z'), 24, { formula: 'D2-1', result: 23 }])
  bok = new Uint8Array(await skrevet.xlsx.writeBuffer())
  const brukt = /^(\[Content|_rels|xl\/(workbook|styles|sharedStrings|_rels|worksheets))/
  deler = Object.fromEntries(Object.entries(unzipSync(bok)).filter(([navn]) => brukt.test(navn)))
})

/** Pieces of sheets and workbooks that are wrong, or right and far too much. */
const BITER = [
  ...[
    '<c r="XFD1048576"><v>1</v></c>',
    '<c r="A0"/>',
    '<c r="æ"/>',
    '<c/>',
    '<c t="s"><v>99999</v></c>',
    '<v>NaN</v>',
  ],
  ...['<row r="-1"/>', '<row r="1048577"/>', '<row r="x"/>', '<row/>', '<row r="2" spans="1:99999999"/>'],
  ...[
    '<c r="B2" t="e"><v>#REF!</v></c>',
    '<c r="B2" t="d"><v>x</v></c>',
    '<f t="shared" si="9"/>',
    '<f>1/0</f>',
  ],
  ...[
    '<mergeCell ref="A1:XFD9"/>',
    '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A1:B2"/></mergeCells>',
  ],
  ...[
    '<cols><col min="1" max="100000000"/></cols>',
    '<cols><col min="x" max="&#57;"/></cols>',
    '<cols><col min="5" max="1"/></cols>',
  ],
  ...['<definedNames><definedName name="x">belegg!$A$1:$XFD$1048576</definedName></definedNames>'],
  ...[
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
    '&b;',
    '&#0;',
    '&#xd800;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '<?x?>',
  ],
  ...[
    '<is><r><t>x</t></r></is>',
    '<t xml:space="preserve"> </t>',
    '<hyperlinks><hyperlink ref="A2"/></hyperlinks>',
  ],
  ...[
    '<sheet sheetId="1" name="belegg" r:id="rId9"/>',
    '<sheet/>',
    '<workbookPr date1904="1"/>',
    '__proto__',
    '\0',
    '9'.repeat(300),
  ],
]

type Endring = { del: number; plass: number; fjern: number; bit: string }
const endring: fc.Arbitrary<Endring> = fc.record({
  ...{ del: fc.nat(20), plass: fc.nat(10_000), fjern: fc.oneof(fc.constant(0), fc.nat(40)) },
  bit: fc.oneof(fc.constantFrom(...BITER), fc.string({ maxLength: 5 })),
})

/** Puts pieces into the parts of the workbook, and packs it again. */
function endreDeler(endringer: readonly Endring[]): Uint8Array {
  const ut = { ...deler }
  for (const { del, plass, fjern, bit } of endringer) {
    // Half of them in the sheet, where there is most to break.
    const navn = Object.keys(ut)[del] ?? 'xl/worksheets/sheet1.xml'
    const xml = strFromU8(ut[navn] ?? new Uint8Array())
    const her = xml.indexOf('<', plass % (xml.length + 1))
    const sted = her < 0 ? xml.length : her
    ut[navn] = strToU8(xml.slice(0, sted) + bit + xml.slice(sted + fjern))
  }
  return zipSync(ut, { level: 0 })
}

function endreBytes(biter: readonly (readonly [number, number])[]): Uint8Array {
  const ut = bok.slice()
  for (const [plass, verdi] of biter) ut[plass % ut.length] = verdi
  return ut
}

const filer = fc.oneof(
  { weight: 6, arbitrary: fc.array(endring, { minLength: 1, maxLength: 3 }).map(e => () => endreDeler(e)) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map(e => () => endreBytes(e)),
  },
  { weight: 1, arbitrary: fc.nat().map(n => () => bok.slice(0, n % bok.length)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 100 }).map(b => () => b) },
)

it(
  'whatever a workbook holds, it is read or refused, in words and in good time',
  async () => {
    const tekst = oversetter('nn')
    let lest = 0
    await fuzzAsync('xlsx', filer, async lag => {
      const bytes = lag()
      const start = performance.now()
      const svar = await lesArbeidsbok(bytes)
      expect(performance.now() - start, 'ms').toBeLessThan(5_000)
      for (const { melding } of [...svar.feil, ...svar.advarsler]) expect(tekst(melding)).not.toBe('')
      for (const { rader } of svar.tabeller)
        for (const { rad } of rader) expect(Number.isInteger(rad)).toBe(true)
      if (svar.tabeller.length > 0) lest++
      gjenkjenn(bytes)
    })
    if (NOK) expect(lest).toBeGreaterThan(0)
  },
  TID * 2,
)
