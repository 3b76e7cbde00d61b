import { expect, it } from 'vitest'
import { lagReferanse, lesReferanse, lesSha256 } from './referanse'

it('a reference names year and kommune, and reads as it was written', () => {
  const referanse = lagReferanse(2027, '3416', new Uint8Array([7, 31, 255, 0, 18, 64]))
  expect(referanse).toBe('LN-2027-3416-7ZZ0J0')
  expect(lesReferanse(` ${referanse.toLowerCase()}\n`)).toBe(referanse)
  expect(() => lagReferanse(2027, '3416', new Uint8Array(5))).toThrow(RangeError)
})

it.each([
  '',
  'LN-2027-3416-7ZZ0J',
  'LN-2027-3416-7ZZ0JO',
  'LN-27-3416-7ZZ0J0',
  "LN-2027-3416-7ZZ0J0'",
  '%00',
])('%j is no reference', tekst => expect(lesReferanse(tekst)).toBeNull())

it('a hash is 64 hex digits, however it is broken up', () => {
  const hash = '0123456789abcdef'.repeat(4)
  expect(lesSha256(`${hash.slice(0, 32).toUpperCase()} \n${hash.slice(32)}`)).toBe(hash)
  for (const galt of ['', hash.slice(1), `${hash}0`, hash.replace('a', 'g')])
    expect(lesSha256(galt)).toBeNull()
})
