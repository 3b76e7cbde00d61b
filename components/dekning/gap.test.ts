import Fraction from 'fraction.js'
import { expect, test } from 'vitest'
import { gaptekst, likhet } from './gap'

test('a gap too small to show is still a gap', () => {
  expect(gaptekst(new Fraction('22'), 'under 0,01')).toBe('22,00')
  expect(gaptekst(new Fraction(1, 300), 'under 0,01')).toBe('under 0,01')
  expect(gaptekst(new Fraction(0), 'under 0,01')).toBe('0,00')
})

test('a third is about what is shown, a half is just that', () => {
  expect(likhet(new Fraction(10, 3))).toBe('≈')
  expect(likhet(new Fraction(-1, 2))).toBe('=')
  expect(likhet(new Fraction('57.69'), 1)).toBe('≈')
})
