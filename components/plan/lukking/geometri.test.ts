import Fraction from 'fraction.js'
import { describe, expect, test } from 'vitest'
import type { Lukkingsmaned } from '@/lib/domene/tiltak/lukking'
import { plasserMerker } from '@/components/figur/akse'
import { BUNN, lagGeometri, merkedeManeder, TOPP } from './geometri'

const f = (t: number | null) => (t === null ? null : new Fraction(t))
const maned = (norm: number | null, avtalt: number, medPlan: number | null): Lukkingsmaned => ({
  ...{ dato: '2027-01-01', normtimer: f(norm), avtalteTimer: f(avtalt), medPlan: f(medPlan) },
  ...{ udekket: null, gjenstar: null },
})

describe('the curve', () => {
  const tegning = lagGeometri([maned(40, 20, 20), maned(40, 20, 20), maned(40, 20, 30)])

  test('holds each value until the next month', () => {
    expect(tegning.linje(m => m.avtalteTimer)).toEqual([{ x1: 9, x2: 99, y: (TOPP + BUNN) / 2 }])
    expect(tegning.linje(m => m.medPlan).map(s => [s.x1, s.x2])).toEqual([
      [9, 69],
      [69, 99],
    ])
  })

  test('begins at 0 and reaches the norm', () => {
    expect(tegning.akse.at(0)).toEqual({ tall: 0, y: BUNN })
    expect(tegning.akse.at(-1)).toEqual({ tall: 40, y: TOPP })
  })

  test('begins higher where the curves would lie on top of one another, and never below 0', () => {
    const naer = lagGeometri([maned(47, 45, 45), maned(47, 43, 46)])
    expect([naer.akse.at(0)?.tall, naer.akse.at(-1)?.tall]).toEqual([40, 50])
    expect(lagGeometri([maned(47, 47, 47)]).akse.at(0)?.tall).toBeGreaterThan(40)
    for (const lite of [maned(0, 0, 0), maned(1, 0, 0), maned(null, 0, null), maned(0.5, 0.4, 0.5)])
      expect(lagGeometri([lite]).akse.at(0)?.tall).toBeGreaterThanOrEqual(0)
  })

  test('has no line where nothing is known', () => {
    const uten = lagGeometri([maned(null, 20, null), maned(30, 20, 20)])
    expect(uten.linje(m => m.normtimer)).toHaveLength(1)
    expect(lagGeometri([maned(null, 0, null)]).linje(m => m.normtimer)).toEqual([])
  })
})

test('the axis names some months, by the calendar', () => {
  const fraNovember = (i: number) => ((10 + i) % 12) + 1
  expect(merkedeManeder(13, fraNovember)).toEqual([5, 8, 11])
  expect(merkedeManeder(25, fraNovember)).toEqual([8, 14, 20])
  expect(merkedeManeder(61, fraNovember)).toEqual([14, 26, 38, 50])
})

test('the tiltak of one month share a place, and near ones move up', () => {
  const merker = plasserMerker(
    [
      { maned: 4, nummer: 1 },
      { maned: 9, nummer: 3 },
      { maned: 4, nummer: 2 },
      { maned: 5, nummer: 4 },
    ],
    13,
  )
  expect(merker).toEqual([
    { maned: 4, numre: [1, 2], rad: 0 },
    { maned: 5, numre: [4], rad: 1 },
    { maned: 9, numre: [3], rad: 0 },
  ])
})
