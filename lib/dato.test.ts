import { expect, test } from 'vitest'
import { datoIOslo, visDato, visDatoLang, visTidspunkt } from './dato'

test('dates are shown as dd.mm.åååå or in words', () => {
  expect(visDato('2026-11-02')).toBe('02.11.2026')
  expect(visDatoLang('2026-11-02')).toBe('2. november 2026')
  expect(visDato(null)).toBe('–')
})

test('the day and the hour are Oslo’s, summer and winter', () => {
  expect(datoIOslo(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
  expect(datoIOslo(new Date('2026-12-31T22:59:00Z'))).toBe('2026-12-31')
  expect(visTidspunkt(new Date('2026-12-31T23:05:00Z'))).toBe('01.01.2027 kl. 00.05')
})
