import ExcelJS from 'exceljs'
import Fraction from 'fraction.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utenUskrivbart } from '@/lib/domene/felles/felt'
import type { Datatabell } from '@/lib/domene/felles/datatabell'
import { lesCsv, skrivCsv } from '@/lib/utveksling/csv'
import { KODER, skrivDatatabellCsv, skrivDatatabellerXlsx } from '@/lib/utveksling/datatabell'
import { celletekst } from '@/lib/utveksling/regnearkcelle'
import { antall, fuzz, fuzzAsync, TID } from './oppsett'
import { tekst } from './verdier'

/** What a spreadsheet takes for the beginning of a formula, also as it is written by Asian keyboards. */
const FORMEL = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
/** Texts as people write them, and as those do who want more. */
const celle = fc.oneof(
  tekst,
  fc.tuple(fc.constantFrom(...'=+-@\t\r\n\uff1d\uff0b\uff0d\uff20', "'=", "''-"), tekst).map(t => t.join('')),
)

const tabell = (tekster: readonly string[], tall: number): Datatabell => ({
  kode: 'prove',
  kolonner: [
    { navn: 'tekst', slag: 'tekst' },
    { navn: 'timer', slag: 'timer' },
    { navn: 'antall', slag: 'heltall' },
  ],
  rader: tekster.map(t => [t, new Fraction(tall, 4), tall]),
})

/** The cells of CSV as a spreadsheet parts them: quoted ones whole. */
const deler = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|[;\r\n])(?:"((?:[^"]|"")*)"|([^;\r\n"]*))/g)].map(m => m[1] ?? m[2] ?? '')

it(
  'no cell of a CSV file is a formula, and every one is read back as it was',
  () => {
    fuzz('eksport csv', fc.array(celle, { minLength: 2, maxLength: 4 }), celler => {
      const bytes = skrivCsv([['a', 'b'], celler])
      const csv = new TextDecoder().decode(bytes)
      for (const del of deler(csv)) expect(FORMEL.test(del)).toBe(false)
      if (celler.every(c => !/\p{Cs}/u.test(c)) && celler.some(c => c.trim() !== ''))
        expect(lesCsv(bytes).rader[1]?.celler).toEqual(celler)
    })
  },
  TID,
)

it('a negative figure of a CSV file is still a figure', () => {
  fuzz('eksport csv, tall', fc.tuple(celle, fc.integer({ min: -10_000, max: 10_000 })), ([t, tall]) => {
    const csv = new TextDecoder().decode(skrivDatatabellCsv(tabell([t], tall), [], KODER))
    expect(csv.trimEnd().endsWith(`;${String(tall)}`)).toBe(true)
  })
})

it(
  'no cell of a workbook is a formula, texts are read back as they were, and figures are figures',
  async () => {
    await fuzzAsync(
      'eksport xlsx',
      fc.tuple(
        fc.array(celle.map(utenUskrivbart), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: -10_000, max: 10_000 }),
      ),
      async ([celler, tall]) => {
        const bok = new ExcelJS.Workbook()
        const bytes = await skrivDatatabellerXlsx([tabell(celler, tall)], [], KODER)
        await bok.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer)
        const ark = bok.worksheets[0]
        for (const [i, t] of celler.entries()) {
          const [tekstcelle, timer, helt] = [1, 2, 3].map(k => ark?.getRow(i + 2).getCell(k))
          expect(tekstcelle?.type).not.toBe(ExcelJS.ValueType.Formula)
          const lest = celletekst(tekstcelle?.value ?? null, true)
          if (kanStaIXml(t)) expect(lest).toBe(t)
          expect([timer?.value, helt?.value]).toEqual([tall / 4, tall])
        }
      },
      antall(200),
    )
  },
  TID,
)

/** What is stored has no other line end than \n, and XML writes others as that. «_x000a_» is its own way of writing one. */
const kanStaIXml = (t: string) => !/[\r\v\f\u0080-\u009f]|_x[0-9a-f]{4}_/i.test(t)
