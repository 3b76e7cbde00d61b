import { describe, expect, it } from 'vitest'
import { avd, avtale, fravaer, hjem } from '../beregning/test-situasjon'
import { ukerUtenLege } from './uker-uten-lege'

// 22 November 2026 is a Sunday: the last whole week is the one that ends that day.
const DATO = '2026-11-22'
const borte = (fra: string, til: string | null, vikar = '0') =>
  avtale('15', { fravaer: [fravaer(null, vikar, fra, til)] })

describe('weeks without a doctor', () => {
  it('are none where somebody is there, if only one day of the week', () => {
    expect(ukerUtenLege(hjem([avd('LANGTID', 30)], [avtale('15')]), DATO)).toBe(0)
    // Monday to Saturday; the doctor is back on Sunday.
    expect(ukerUtenLege(hjem([], [borte('2026-07-06', '2026-07-11')]), DATO)).toBe(0)
  })

  it('are the whole weeks in which everybody is away: a July', () => {
    expect(ukerUtenLege(hjem([], [borte('2026-07-01', '2026-07-31')]), DATO)).toBe(3)
    expect(ukerUtenLege(hjem([], [borte('2026-07-06', '2026-08-02')]), DATO)).toBe(4)
  })

  it('are fewer with a vikar, and none with another post', () => {
    expect(ukerUtenLege(hjem([], [borte('2026-07-06', '2026-08-02', '2')]), DATO)).toBe(0)
    const to = [borte('2026-07-06', '2026-08-02'), avtale('1', { navn: 'Tilsynslege 2' })]
    expect(ukerUtenLege(hjem([], to), DATO)).toBe(0)
  })

  it('count the time between two avtaler, and after the last', () => {
    const avsluttet = avtale('15', { til: '2026-11-01' })
    expect(ukerUtenLege(hjem([], [avsluttet]), DATO)).toBe(3)
  })

  it('are counted twelve months back, and no further than the first avtale', () => {
    expect(ukerUtenLege(hjem([], [borte('2020-01-01', null)]), DATO)).toBe(52)
    expect(ukerUtenLege(hjem([], [avtale('0', { fra: '2026-11-02' })]), DATO)).toBe(3)
  })

  it('are not known without an avtale, and not counted while the home is closed', () => {
    expect(ukerUtenLege(hjem([avd('LANGTID', 30)]), DATO)).toBeNull()
    const nytt = hjem([], [avtale('0')], { apnet: '2026-11-09' })
    expect(ukerUtenLege(nytt, DATO)).toBe(2)
    expect(ukerUtenLege(hjem([], [avtale('0')], { apnet: '2026-11-18' }), DATO)).toBeNull()
  })

  it('are none where the hours are for øyeblikkelig hjelp: somebody is there', () => {
    expect(ukerUtenLege(hjem([avd('OYEBLIKKELIG_HJELP', 2)], [avtale('5')]), DATO)).toBe(0)
  })
})
