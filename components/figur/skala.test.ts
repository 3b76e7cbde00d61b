import Fraction from 'fraction.js'
import { expect, test } from 'vitest'
import { lagSkala } from './skala'

test('the largest amount fills the width, and the others take their share', () => {
  const skala = lagSkala([new Fraction(52), new Fraction(30), null])
  expect([52, 30, 0].map(t => skala(new Fraction(t)))).toEqual(['100%', '57.69%', '0%'])
})

test('nothing to show is nothing wide', () => {
  expect(lagSkala([null])(new Fraction(0))).toBe('0%')
})
