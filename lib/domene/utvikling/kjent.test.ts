import { describe, expect, it } from 'vitest'
import { avd, avtale, hjem, kommune, norm } from '../beregning/test-situasjon'
import { beregnUtvikling } from '../beregning/utvikling'
import { HELE_KOMMUNEN, leddI } from '../beregning/utsnitt'
import { hvorforUkjent, hvorforUtenIndikator, ukjenteDager } from './kjent'

const AARET = ['2026-01-01', '2026-12-31'] as const
const NORM = norm('2026-07-01', 'LANGTID 1/3')
/** One avtale for hele sykehjemmet, with two avdelinger: nobody knows the hours of a type. */
const samlet = kommune(hjem([avd('LANGTID', 20), avd('KORTTID', 6)], [avtale('10')]), [NORM])
const av = (situasjon = samlet, type: 'LANGTID' | 'KORTTID' | null = null) =>
  beregnUtvikling(situasjon, ...AARET, { utsnitt: { ...HELE_KOMMUNEN, type } })

describe('what cannot be said over time', () => {
  it('is known for the kommune from the day a norm holds, and the days before are told', () => {
    expect(hvorforUkjent(av().trinn)).toBeNull()
    expect(ukjenteDager(av())).toBe(181)
    expect(hvorforUtenIndikator(av().trinn)).toBeNull()
  })

  it('is the hours, of a type whose hours are not fordelt', () => {
    const { trinn } = av(samlet, 'LANGTID')
    expect([hvorforUkjent(trinn), hvorforUtenIndikator(trinn)]).toEqual(['TIMER', 'TIMER'])
    expect(ukjenteDager(av(samlet, 'LANGTID'))).toBe(365)
  })

  it('is the norm, of a type without a rate', () => {
    expect(hvorforUkjent(av(samlet, 'KORTTID').trinn)).toBe('NORM')
  })

  it('is everything, where nothing is registered yet', () => {
    const { trinn } = av(kommune([], []))
    expect([hvorforUkjent(trinn), hvorforUtenIndikator(trinn)]).toEqual(['NORM', 'TIMER'])
  })
})

it('one of its parts is enough to be under norm: a sykehjem of the kommune, an avdeling of a type', () => {
  expect(leddI(HELE_KOMMUNEN)).toBe('SYKEHJEM')
  expect(leddI({ ...HELE_KOMMUNEN, type: 'LANGTID' })).toBe('AVDELING')
  expect(leddI({ ...HELE_KOMMUNEN, sykehjemId: 'h', type: 'LANGTID' })).toBe('AVDELING')
  expect(leddI({ ...HELE_KOMMUNEN, sykehjemId: 'h' })).toBeNull()
})
