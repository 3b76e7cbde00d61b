import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** What a line of the technical log may be made of: never what could be a person's, or words from outside. */
const FORBUDT =
  /\b(epost|navn|kommunenavn|til|tekst|passord|token|melding|message|stack|url|headers|body|ip|adresse|input|bruker)\b(?!\s*\.\s*id\b)/

const kildefiler = ['lib', 'app'].flatMap(rot =>
  fs
    .readdirSync(rot, { recursive: true, encoding: 'utf8' })
    .filter(f => /\.tsx?$/.test(f) && !/\.test\./.test(f))
    .map(f => path.join(rot, f)),
)

/** The fields of every call of logg() that writes a line, as they stand in the code. */
function linjer(kode: string): string[] {
  return [...kode.matchAll(/\blogg\('(?:debug|info|warn|error)', '[^']*'(?:, (\{[\s\S]*?\}))?\)/g)].map(
    m => m[1] ?? '',
  )
}

it('a line of the log holds ids and codes: no name, e-mail, address, text or message of an error', () => {
  const alle = [...kildefiler, 'instrumentation.ts', 'proxy.ts'].flatMap(fil => {
    const kode = fs.readFileSync(fil, 'utf8')
    const kall = [...kode.matchAll(/\blogg\(\s*'(debug|info|warn|error)'/g)].length
    const lest = linjer(kode)
    // A call written so that this does not read it would go unseen.
    expect({ fil, lest: lest.length }).toEqual({ fil, lest: kall })
    return lest.map(felter => ({ fil, felter }))
  })
  expect(alle.length).toBeGreaterThan(5)
  expect(alle.filter(({ felter }) => FORBUDT.test(felter))).toEqual([])
})

it('nothing else in the app writes to the console', () => {
  const funn = kildefiler.filter(
    f =>
      f !== path.join('lib', 'logg.ts') &&
      /\bconsole\.|process\.std(out|err)/.test(fs.readFileSync(f, 'utf8')),
  )
  expect(funn).toEqual([])
})
