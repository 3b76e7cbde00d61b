import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HANDLINGER, ROLLER } from '@/lib/domene/tilgang'

const OMFANG: Record<string, string> = {
  ...{ kommunen: 'KOMMUNE', 'egne sykehjem': 'EGNE_SYKEHJEM', 'eget embete': 'EMBETE' },
  ...{ landet: 'LANDET', alle: 'ALLE' },
}

/** The table of docs/tilgang.md as the code writes it. */
function tabellen(): Record<string, Record<string, string>> {
  const rader = fs
    .readFileSync('docs/tilgang.md', 'utf8')
    .split('\n')
    .filter(l => l.startsWith('|'))
    .map(l =>
      l
        .split('|')
        .slice(1, -1)
        .map(c => c.trim()),
    )
  const [hode = [], , ...kropp] = rader
  return Object.fromEntries(
    kropp.map(([handling = '', ...celler]) => [
      handling,
      Object.fromEntries(
        celler.flatMap((celle, i) => (celle === '–' ? [] : [[hode[i + 1], OMFANG[celle] ?? celle]])),
      ),
    ]),
  )
}

describe('docs/tilgang.md', () => {
  it('is the table that tilgang.ts implements', () => {
    expect(tabellen()).toEqual(HANDLINGER)
  })
  it('names every role', () => {
    const linje = fs
      .readFileSync('docs/tilgang.md', 'utf8')
      .split('\n')
      .find(l => l.startsWith('| Object'))
    for (const rolle of ROLLER) expect(linje).toContain(rolle)
  })
})
