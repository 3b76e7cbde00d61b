import { describe, expect, it } from 'vitest'
import { erForLeseren } from './hvem'
import type { Gjoremal } from './steg'

const INGEN = { forfalteTiltak: [null], underNorm: [], uregistrert: [] }
const leder = { roller: ['SYKEHJEMSLEDER'] as const, egneSykehjem: ['mitt'] }
const overlege = { roller: ['KOMMUNEOVERLEGE'] as const, egneSykehjem: [] }

describe('what is next is for the reader to do', () => {
  it.each<[Gjoremal, object]>([
    ['FOLG_OPP_TILTAK', { forfalteTiltak: [null, 'mitt'] }],
    ['LAG_TILTAK', { underNorm: ['andres', 'mitt'] }],
    ['REGISTRER_TIMER', { uregistrert: ['mitt'] }],
  ])(
    '%s: a SYKEHJEMSLEDER’s where it concerns the own home, KOMMUNEOVERLEGE’s always',
    (gjoremal, steder) => {
      expect(erForLeseren(gjoremal, leder, { ...INGEN, ...steder })).toBe(true)
      expect(erForLeseren(gjoremal, leder, { ...INGEN, forfalteTiltak: ['andres'] })).toBe(false)
      expect(erForLeseren(gjoremal, overlege, INGEN)).toBe(true)
    },
  )

  it('the vurdering is for both to fill in; the approval for KOMMUNELEDELSE alone', () => {
    expect(erForLeseren('FULLFOR_VURDERING', leder, INGEN)).toBe(true)
    expect(erForLeseren('FULLFOR_VURDERING', { ...leder, egneSykehjem: [] }, INGEN)).toBe(false)
    for (const leser of [leder, overlege])
      expect(erForLeseren('GODKJENN_VURDERING', leser, INGEN)).toBe(false)
    const begge = { ...overlege, roller: ['KOMMUNEOVERLEGE', 'KOMMUNELEDELSE'] as const }
    expect(erForLeseren('GODKJENN_VURDERING', begge, INGEN)).toBe(true)
  })
})
