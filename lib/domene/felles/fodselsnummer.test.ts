import { expect, test } from 'vitest'
import { harFodselsnummer } from './fodselsnummer'

/** Puts right control digits on nine digits; null where none exist. */
function medKontroll(ni: string): string | null {
  const siffer = (tall: string, vekter: number[]) =>
    (11 - (vekter.reduce((s, v, i) => s + v * Number(tall[i]), 0) % 11)) % 11
  const k1 = siffer(ni, [3, 7, 6, 1, 8, 9, 4, 5, 2])
  const k2 = siffer(ni + k1, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
  return k1 === 10 || k2 === 10 ? null : `${ni}${k1}${k2}`
}

/** The first number with this date part. */
function nummer(datodel: string): string {
  for (let lopenummer = 100; lopenummer < 1000; lopenummer++) {
    const hele = medKontroll(`${datodel}${lopenummer}`)
    if (hele) return hele
  }
  throw new Error(datodel)
}

test.each([
  ['an ordinary number', '130972'],
  ['29 February', '290200'],
  ['a D-number', '530972'],
  ['synthetic, month + 40', '134972'],
  ['synthetic, month + 65', '137472'],
  ['synthetic, month + 80', '138972'],
  ['a synthetic D-number', '538972'],
])('%s is found in text', (_, datodel) => {
  const n = nummer(datodel)
  expect(harFodselsnummer(`Pasient ${n}, rom 12`)).toBe(true)
  expect(harFodselsnummer(`${n.slice(0, 6)} ${n.slice(6)}`)).toBe(true)
  expect(harFodselsnummer(`${n.slice(0, 6)}\u00a0${n.slice(6)}`)).toBe(true)
  expect(
    harFodselsnummer(`rom 12 ${n.slice(0, 2)} ${n.slice(2, 4)} ${n.slice(4, 6)} ${n.slice(6)} uke 3`),
  ).toBe(true)
})

test('other long numbers pass', () => {
  const n = nummer('130972')
  const feilKontroll = n.slice(0, 10) + ((Number(n[10]) + 1) % 10)
  expect(harFodselsnummer(feilKontroll)).toBe(false)
  expect(harFodselsnummer(`1${n}`)).toBe(false)
  expect(harFodselsnummer(nummer('321372'))).toBe(false)
  expect(harFodselsnummer(nummer('811272'))).toBe(false)
  expect(harFodselsnummer(nummer('310472'))).toBe(false)
  expect(harFodselsnummer('Org.nr. 974 760 673, tlf. 22 22 22 22, 1 234,50 timer i 2026')).toBe(false)
})
