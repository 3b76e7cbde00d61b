import Fraction from 'fraction.js'
import { describe, expect, test } from 'vitest'
import type { Steg } from '@/lib/domene/utvikling/serie'
import { lagLinje, lagXskala, lagYakse, tidsmarker, venstreFor } from './trapp'

const steg = (fra: string, til: string, verdi: number | null): Steg => ({
  ...{ fra, til, verdi: verdi === null ? null : new Fraction(verdi) },
})
const TI_DAGER = { fra: '2026-01-01', til: '2026-01-10' }

describe('a line', () => {
  test('holds each value to the end of its last day, and rises where two meet', () => {
    const linje = [steg('2026-01-01', '2026-01-05', 20), steg('2026-01-06', '2026-01-10', 30)]
    expect(lagLinje(linje, TI_DAGER, t => 1000 - t * 10)).toBe('M0 800H5000V700H10000')
  })

  test('has a hole where nothing is defined', () => {
    const linje = [steg('2026-01-01', '2026-01-02', 1), steg('2026-01-03', '2026-01-04', null)]
    const igjen = steg('2026-01-05', '2026-01-10', 1)
    expect(lagLinje([...linje, igjen], TI_DAGER, () => 7)).toBe('M0 7H2000M4000 7H10000')
    expect(lagLinje([steg('2026-01-01', '2026-01-10', null)], TI_DAGER, () => 7)).toBe('')
  })
})

describe('the axis up', () => {
  const akse = (...verdier: number[]) => lagYakse([verdier.map(v => steg('2026-01-01', '2026-01-10', v))])
  test('begins at 0, unless the lines would lie on one another', () => {
    expect(akse(20, 40)).toMatchObject({
      begynner: '0',
      merker: [{ tekst: '0', y: 1000 }, {}, {}, {}, { tekst: '40' }],
    })
    expect(akse(43, 47).begynner).toBe('40')
  })

  test('is as fine for hours per resident', () => {
    expect(akse(0.42, 0.65)).toMatchObject({ begynner: '0' })
    expect(akse(0.62, 0.65).begynner).toBe('0,58')
    expect(akse(0, 0).merker.length).toBeGreaterThan(1)
  })

  test('holds the value that has a line of its own, and is there when nothing is known', () => {
    const hundre = lagYakse([[steg('2026-01-01', '2026-01-10', 57)]], 100)
    expect(hundre.merker.some(m => m.tekst === '100')).toBe(true)
    expect(lagYakse([[]]).begynner).toBe('0')
  })
})

test('dates lie by their days, and the last day ends at the right edge', () => {
  const { x, slutt } = lagXskala(TI_DAGER, 9)
  expect([x('2026-01-01'), x('2026-01-06'), slutt('2026-01-10')]).toEqual([9, 54, 99])
  expect(venstreFor(['0', '2 000'])).toBeGreaterThan(venstreFor(['0', '40']))
})

test('years are named over a long time and months over a short, no more than fit', () => {
  const av = (fra: string, til: string) => tidsmarker({ fra, til }).map(m => m.dato)
  expect(av('2023-11-22', '2026-11-22')).toEqual(['2023-11-22', '2025-01-01', '2026-01-01'])
  expect(av('2017-01-01', '2026-12-31')).toEqual([
    '2017-01-01',
    '2019-01-01',
    '2021-01-01',
    '2023-01-01',
    '2025-01-01',
  ])
  expect(av('2026-01-01', '2026-12-31').slice(0, 3)).toEqual(['2026-01-01', '2026-03-01', '2026-05-01'])
  expect(av('2026-03-01', '2026-03-01')).toEqual(['2026-03-01'])
})
