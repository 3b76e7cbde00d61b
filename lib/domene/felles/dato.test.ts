import { expect, test } from 'vitest'
import {
  dagerMellom,
  erDato,
  innenfor,
  isoUke,
  manedsslutter,
  plussAar,
  plussDager,
  sisteIManeden,
  ukedag,
} from './dato'
import { lesDato } from './les-dato'

test('a date must exist in the calendar', () => {
  expect(['2026-02-28', '2024-02-29', '1850-01-01'].every(erDato)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '0000-01-01', ''].some(erDato)).toBe(false)
})

test('days are counted across month, year and daylight saving', () => {
  expect(plussDager('2026-03-28', 2)).toBe('2026-03-30')
  expect(plussDager('2026-01-01', -1)).toBe('2025-12-31')
  expect(dagerMellom('2026-01-01', '2026-12-31')).toBe(364)
  expect(dagerMellom('2026-12-31', '2026-01-01')).toBe(-364)
  expect(plussAar('2024-02-29', 5)).toBe('2029-02-28')
})

test('a period holds both its ends, and null is open', () => {
  expect(innenfor('2026-01-01', '2026-01-01', '2026-01-01')).toBe(true)
  expect(innenfor('2026-01-02', null, '2026-01-01')).toBe(false)
  expect(innenfor('2025-12-31', '2026-01-01', null)).toBe(false)
  expect(innenfor('2026-01-01', null, null)).toBe(true)
})

test('month-ends inside an interval', () => {
  expect(manedsslutter('2026-01-31', '2026-04-29')).toEqual(['2026-01-31', '2026-02-28', '2026-03-31'])
  expect(manedsslutter('2026-02-01', '2026-02-27')).toEqual([])
  expect(sisteIManeden('2024-02-10')).toBe('2024-02-29')
  expect(sisteIManeden('2026-12-01')).toBe('2026-12-31')
})

test('an ISO week lies in the year of its Thursday', () => {
  expect(ukedag('2026-11-22')).toBe(7)
  expect(isoUke('2027-01-01')).toEqual({ aar: 2026, uke: 53 })
  expect(isoUke('2027-01-03')).toEqual({ aar: 2026, uke: 53 })
  expect(isoUke('2027-01-04')).toEqual({ aar: 2027, uke: 1 })
  expect(isoUke('2024-12-30')).toEqual({ aar: 2025, uke: 1 })
})

test.each([
  ['31.12.2026', '2026-12-31'],
  ['1.2.2026', '2026-02-01'],
  [' 01022026 ', '2026-02-01'],
  ['2026-02-01', '2026-02-01'],
])('«%s» is read as %s', (tekst, dato) => {
  expect(lesDato(tekst)).toEqual({ ok: true, verdi: dato })
})

test.each([
  ['', 'tom'],
  ['1.1.26', 'arstall'],
  ['010126', 'arstall'],
  ['01.01.20266', 'arstall'],
  ['31.02.2026', 'finnesIkke'],
  ['2026-13-01', 'finnesIkke'],
  ['01.01.0000', 'finnesIkke'],
  ['i går', 'ugyldig'],
  ['2026', 'ugyldig'],
  ['01/02/2026', 'ugyldig'],
])('«%s» is refused as %s and named', (tekst, feil) => {
  expect(lesDato(tekst)).toEqual({ ok: false, feil, funnet: tekst })
})
