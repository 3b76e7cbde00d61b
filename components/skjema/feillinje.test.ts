import { expect, test } from 'vitest'
import { feillinje } from './feillinje'

test.each([
  ['Organ', 'Organ: Må fylles ut.'],
  ['Hva gjorde dere?', 'Hva gjorde dere? Må fylles ut.'],
  ['Jeg har lest gjennom teksten.', 'Må fylles ut.'],
  ['Timer:', 'Må fylles ut.'],
  ['', 'Må fylles ut.'],
])('%s', (navn, ventet) => {
  expect(feillinje(navn, 'Må fylles ut.')).toBe(ventet)
})
