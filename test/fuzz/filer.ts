import fc from 'fast-check'
import { kolonnerI } from '@/lib/domene/import/tabeller'
import type { Tabellnavn } from '@/lib/domene/import/typer'
import { feltverdi, medFeil, tekst } from './verdier'

const koder = new TextEncoder()
const tegn = fc.constantFrom(...';;;"\n\r\t\',=@+-|\u00a0\ufeffabc123æ', '\r\n', '""', '";"', 'sykehjem')

/** Bytes that are CSV, nearly, or not at all. */
export const csvbytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: tegn, maxLength: 60 }).map(t => koder.encode(t)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(tekst, { maxLength: 5 }).map(t => koder.encode(t.join(';'))) },
)

const sitat = (v: string): string => (/[";\r\n]/.test(v) ? `"${v.replaceAll('"', '""')}"` : v)

/** The CSV of a table: its own columns and values it takes, with up to two cells or rows changed to something else. */
export function csvtabell(tabell: Tabellnavn): fc.Arbitrary<Uint8Array> {
  const kolonner = Object.keys(kolonnerI(tabell))
  const rad = fc.tuple(...kolonner.map(feltverdi)).map(celler => celler.map(sitat))
  const rader = fc.array(rad, { minLength: 1, maxLength: 3 }).map(alle => [kolonner, ...alle])
  return medFeil(rader, tekst).map(alle =>
    koder.encode((alle as unknown[]).map(r => (Array.isArray(r) ? r.join(';') : String(r))).join('\r\n')),
  )
}
