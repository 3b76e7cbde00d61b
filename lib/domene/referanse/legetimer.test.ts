import { expect, test } from 'vitest'
import { referansetall } from './legetimer'

test.each([
  [196, '0.50'],
  [1_999, '0.50'],
  [2_000, '0.45'],
  [6_059, '0.51'],
  [49_999, '0.61'],
  [717_710, '0.67'],
])('a kommune of %i is held against those of its size', (innbyggere, median) => {
  expect(referansetall(innbyggere)).toMatchObject({
    ...{ aar: 2022, gjennomsnitt: '0.62', median: '0.54', medianStorrelse: median },
  })
})
