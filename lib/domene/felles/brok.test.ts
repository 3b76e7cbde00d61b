import fc from 'fast-check'
import Fraction from 'fraction.js'
import { expect, test } from 'vitest'
import { brok, sum } from './brok'

test('decimal text and whole numbers are exact, floats are refused', () => {
  const skrevet = ['29.80', '-0.5', '0', '007.10'].map(t => brok(t).toFraction())
  expect(skrevet).toEqual(['149/5', '-1/2', '0', '71/10'])
  expect([brok(-3).toFraction(), brok(0).s]).toEqual(['-3', brok('0').s])
  for (const galt of ['', '1,5', '1e3', '.5', '5.', '--1', 0.5, Number.NaN])
    expect(() => brok(galt)).toThrow(RangeError)
})

test('a sum over one common denominator is the sum one by one', () => {
  const ledd = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 700 }))
  fc.assert(
    fc.property(fc.array(ledd, { maxLength: 30 }), par => {
      const tall = par.map(([n, d]) => new Fraction(n, d))
      const ett = tall.reduce((a, b) => a.add(b), new Fraction(0))
      expect(sum(tall).toFraction()).toBe(ett.toFraction())
    }),
  )
})
