import { expect, test } from 'vitest'
import { harFodselsnummer } from './fodselsnummer'
import { nummer, SLAG, skrevet } from './test-fodselsnummer'

test.each(SLAG)('%s is found in text', (_, datodel) => {
  const n = nummer(datodel)
  expect(harFodselsnummer(`Pasient ${n}, rom 12`)).toBe(true)
  for (const form of skrevet(n)) expect(harFodselsnummer(form), form).toBe(true)
  expect(
    harFodselsnummer(`rom 12 ${n.slice(0, 2)} ${n.slice(2, 4)} ${n.slice(4, 6)} ${n.slice(6)} uke 3`),
  ).toBe(true)
})

test.each([
  ['an en dash', (n: string) => `${n.slice(0, 6)}–${n.slice(6)}`],
  ['a dash between spaces', (n: string) => `${n.slice(0, 6)} - ${n.slice(6)}`],
  ['a date with points', (n: string) => `${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)} ${n.slice(6)}`],
  ['a line break', (n: string) => `${n.slice(0, 6)}\n${n.slice(6)}`],
  ['letters before', (n: string) => `fnr${n}`],
  ['wide digits', (n: string) => n.replace(/\d/g, d => String.fromCharCode(0xff10 + Number(d)))],
  ['what is not seen between', (n: string) => `${n.slice(0, 6)}\u200b${n.slice(6)}`],
])('a number with %s is found', (_, form) => {
  for (const [, datodel] of SLAG) expect(harFodselsnummer(form(nummer(datodel)))).toBe(true)
})

test.each([
  ...['987 654 325', '987654325', '+47 22 22 22 22', '004722222222', 'tlf. 400 00 000 eller 400 00 001'],
  ...['2026/12345-1', '2026/123456-12', '26/01234-3', 'sak 2026/4512', '01.01.2026-31.12.2026', '12 timer'],
  ...['2026-11-22T12:00:00Z', '3416', '1 234 567,50 kr', '24, 30 og 16 plasser', '0807 2026'],
])('%s is no fødselsnummer', tekst => {
  expect(harFodselsnummer(tekst)).toBe(false)
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
