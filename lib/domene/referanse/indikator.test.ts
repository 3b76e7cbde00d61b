import { describe, expect, it } from 'vitest'
import { aarMedReferanse, finnReferanse } from './indikator'
import { mangelFor, standFor } from './ssb'
import { ssbtall as tall, tiKommuner as grunnlag } from './test-ssbtall'

const NUMRE = grunnlag([]).kommuner.map(k => k.kommunenummer)

const kort = (f: { verdi: unknown; mangler: unknown; midten: unknown } | null) =>
  f && [f.verdi?.toString() ?? f.mangler, f.midten]

describe('what a kommune is held against', () => {
  it('is SSB’s own figure for each place, the middle of SSB’s figures for the middle', () => {
    const r = finnReferanse(
      grunnlag([
        ...NUMRE.map((nr, i) => tall(nr, `0.${10 + i}`)),
        ...[tall('EAK', '0.64'), tall('EKA34', '0.70'), tall('EKG03', '0.51')],
      ]),
      2025,
    )
    expect(kort(r.kommune)).toEqual(['0.1', null])
    expect(kort(r.gjennomsnitt)).toEqual(['0.64', null])
    expect(kort(r.fylke)).toEqual(['0.7', null])
    expect(kort(r.kostragruppe)).toEqual(['0.51', null])
    expect(kort(r.median)).toEqual(['0.145', { kommuner: 10, uten: 0 }])
    expect(kort(r.medianStorrelse)).toEqual(['0.12', { kommuner: 5, uten: 0 }])
    expect(r.gjennomsnitt?.kilde).toEqual({
      ...{ slag: 'SSB', oppdatert: '2026-03-15', hentet: '2026-04-01', stand: 'FORELOPIG' },
    })
  })

  it('leaves out of the middle what SSB gives no figure for, and says how many; a few kommuner are not all', () => {
    const alle = NUMRE.map((nr, i) => tall(nr, i === 0 ? null : '0.50'))
    const r = finnReferanse(grunnlag(alle), 2025)
    expect(kort(r.kommune)).toEqual(['SKJERMET', null])
    expect(kort(r.median)).toEqual(['0.5', { kommuner: 9, uten: 1 }])
    const faa = finnReferanse(grunnlag(alle.slice(0, 8)), 2025)
    expect(faa.median).toBeNull()
    expect(kort(faa.medianStorrelse)).toEqual(['0.5', { kommuner: 4, uten: 1 }])
  })

  it('is what is published where SSB’s are not imported, and nothing where neither is', () => {
    const r = finnReferanse(grunnlag([]), 2022)
    expect([kort(r.gjennomsnitt), kort(r.median), kort(r.medianStorrelse)]).toEqual([
      ...[
        ['0.62', null],
        ['0.54', null],
        ['0.51', null],
      ],
    ])
    expect(r.gjennomsnitt?.kilde).toEqual({ slag: 'PUBLISERT', publikasjon: 'STATUSRAPPORT_2023' })
    expect([r.kommune, r.fylke, r.kostragruppe]).toEqual([null, null, null])
    expect(finnReferanse(grunnlag([]), 2009).median).toBeNull()
    expect(finnReferanse(grunnlag([]), 2025)).toMatchObject({ gjennomsnitt: null, medianStorrelse: null })
  })

  it('puts SSB’s before what is published for the same year, and knows the years of both', () => {
    const g = grunnlag([tall('EAK', '0.63', { aar: 2022 }), tall('EAK', '0.64')])
    expect(kort(finnReferanse(g, 2022).gjennomsnitt)).toEqual(['0.63', null])
    expect(aarMedReferanse(g).slice(-3)).toEqual([2021, 2022, 2025])
  })
})

it.each([
  ['2026-03-15', 'FORELOPIG'],
  ['2026-06-14', 'FORELOPIG'],
  ['2026-06-15', 'REVIDERT'],
  ['2027-03-15', 'REVIDERT'],
])('figures of 2025 that SSB updated %s are %s', (oppdatert, stand) => {
  expect(standFor(2025, oppdatert)).toBe(stand)
})

it.each([
  ['.', 'FINNES_IKKE'],
  ['..', 'IKKE_OPPGITT'],
  [':', 'SKJERMET'],
  [undefined, 'UKJENT'],
  ['x', 'UKJENT'],
])('the mark %s means %s', (merke, mangel) => {
  expect(mangelFor(merke)).toBe(mangel)
})
