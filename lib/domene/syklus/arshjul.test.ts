import { describe, expect, it } from 'vitest'
import { arshjul, type Arshjulspunkt } from './arshjul'

const punkt = (dato: string, navn = 'Tiltak'): Arshjulspunkt => ({
  ...{ dato, slag: 'TILTAK_FRIST', objektId: navn, navn },
})

describe('the year ahead', () => {
  it('groups the dates by month in order, and leaves out months without any', () => {
    const hjul = arshjul(
      [punkt('2027-03-01'), punkt('2026-11-30'), punkt('2027-03-01', 'Avtale')],
      '2026-11-25',
    )
    expect(hjul.map(m => [m.maned, m.punkter.map(p => p.navn)])).toEqual([
      ['2026-11', ['Tiltak']],
      ['2027-03', ['Avtale', 'Tiltak']],
    ])
  })

  it('takes today and the same day next year, and nothing before or after', () => {
    const hjul = arshjul(
      ['2026-11-24', '2026-11-25', '2027-11-25', '2027-11-26'].map(d => punkt(d)),
      '2026-11-25',
    )
    expect(hjul.flatMap(m => m.punkter.map(p => p.dato))).toEqual(['2026-11-25', '2027-11-25'])
  })
})
