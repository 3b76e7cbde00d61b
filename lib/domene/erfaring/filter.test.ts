import { expect, it } from 'vitest'
import { ALLE_ERFARINGER, erFiltrert, lesErfaringsfilter } from './filter'

it('searches for what can be stored, and chooses nothing by what is no choice', () => {
  expect(lesErfaringsfilter({ sok: ' a\0b ', type: 'LANGTID' })).toEqual({
    ...ALLE_ERFARINGER,
    ...{ sok: 'ab', type: 'LANGTID' },
  })
  expect(erFiltrert(lesErfaringsfilter({ sok: '\0', type: 'langtid', kategori: ['PLANLEGGE'] }))).toBe(false)
})
