import { describe, expect, it } from 'vitest'
import { avd, avtale, hjem, kommune } from '../beregning/test-situasjon'
import { brok } from '../felles/brok'
import { lagIndikatorbilde } from './bilde'
import { avvik, egenIndikator, iMinutter } from './egen'
import type { Referansegrunnlag } from './indikator'

const IDAG = '2026-11-25'
const grunnlag: Referansegrunnlag = {
  tall: [],
  kommune: { kommunenummer: '3416', innbyggertall: 6_059, kostragruppe: 'EKG03', fylkesnummer: '34' },
  kommuner: [],
}
const situasjon = kommune(
  hjem(
    [
      avd('LANGTID', 24, { fra: '2024-01-01', beboere: 22 }),
      avd('OYEBLIKKELIG_HJELP', 2, { fra: '2024-01-01' }),
      avd('AVLASTNING', 4, { fra: '2024-01-01' }),
    ],
    [avtale('13', { fordeling: { LANGTID: '11', OYEBLIKKELIG_HJELP: '2' } })],
  ),
)

describe('the kommune’s own indicator', () => {
  it('is the agreed hours per resident, without øyeblikkelig hjelp and avlastning; the norm is spread on the same', () => {
    const egen = egenIndikator(situasjon, '2025-12-31')
    expect(egen).toMatchObject({ beboere: 22, beboereAntatt: false })
    expect([egen.timerPerBeboer, egen.normPerBeboer, egen.avtalteTimer].map(t => t?.toFraction())).toEqual([
      ...['1/2', '4/11', '11'],
    ])
    expect(iMinutter(egen.timerPerBeboer)?.toString()).toBe('30')
    expect(iMinutter(null)).toBeNull()
  })

  it('is not known before anything is registered, never 0', () => {
    expect(egenIndikator(situasjon, '2022-12-31')).toMatchObject({
      timerPerBeboer: null,
      normPerBeboer: null,
    })
  })
})

describe('the difference from SSB’s figure', () => {
  it('is between the two as they are shown', () => {
    expect(avvik(brok('0.625'), brok('0.62'))?.toString()).toBe('0.01')
    expect(avvik(brok('0.624'), brok('0.62'))?.toString()).toBe('0')
    expect(avvik(null, brok('0.62'))).toBeNull()
  })
})

describe('the page of the indicator', () => {
  it('shows the last year that is over, and the latest year before it that the country has a figure for', () => {
    const bilde = lagIndikatorbilde(grunnlag, situasjon, Number.NaN, IDAG)
    expect(bilde).toMatchObject({ aar: 2025, referanse: { aar: 2022 }, iAaret: { aar: 2025, kommune: null } })
    expect(bilde.egen.dato).toBe('2025-12-31')
    expect(bilde.naa.dato).toBe(IDAG)
    expect([bilde.valgbare[0], bilde.valgbare.at(-1)]).toEqual([2025, 2015])
    expect(bilde.egne.map(e => e.timerPerBeboer?.toString() ?? null)).toEqual([
      ...Array.from({ length: 9 }, () => null),
      ...['0.5', '0.5'],
    ])
    expect(bilde.referanser.map(r => r.gjennomsnitt?.verdi?.toString() ?? null).slice(-4)).toEqual([
      ...['0.62', null, null, null],
    ])
  })

  it('shows the year it is asked for, and the last where that is none', () => {
    expect(lagIndikatorbilde(grunnlag, situasjon, 2021, IDAG)).toMatchObject({
      ...{ aar: 2021, referanse: { aar: 2021 } },
    })
    expect(lagIndikatorbilde(grunnlag, situasjon, 2026, IDAG).aar).toBe(2025)
  })
})
