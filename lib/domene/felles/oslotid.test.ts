import { describe, expect, it } from 'vitest'
import { begynnelsenAv, sluttenAv, tidIOslo } from './oslotid'

describe('a day in Oslo', () => {
  it.each([
    ['2026-11-22', '2026-11-21T23:00:00.000Z', '2026-11-22T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z', '2026-07-01T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ])('%s', (dato, fra, til) => {
    expect(begynnelsenAv(dato).toISOString()).toBe(fra)
    expect(sluttenAv(dato).toISOString()).toBe(til)
  })
  it('has the clock of the season', () => {
    expect(tidIOslo(new Date('2026-11-30T23:02:11.400Z'))).toBe('2026-12-01 00:02:11')
    expect(tidIOslo(new Date('2026-07-01T12:00:00Z'))).toBe('2026-07-01 14:00:00')
  })
  it('is not anything else', () => {
    expect(() => begynnelsenAv('2026-13-01')).toThrow(RangeError)
  })
})
