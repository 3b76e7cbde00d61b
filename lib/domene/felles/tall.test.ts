import Fraction from 'fraction.js'
import { expect, test } from 'vitest'
import { avrund, avrundTilTekst } from './avrunding'
import { brok } from './brok'
import { lesHeltall, lesTall } from './tall'

test.each([
  ['0,55', '0.55'],
  ['0.55', '0.55'],
  [' 1 234,5 ', '1234.5'],
  ['1\u00a0234,5', '1234.5'],
  ['1\u202f234\u202f567', '1234567'],
  ['-2,50', '-2.5'],
  ['\u22122,5', '-2.5'],
  ['-0,00', '0'],
  ['007', '7'],
  ['1234.56', '1234.56'],
])('«%s» is read as %s', (tekst, verdi) => {
  expect(lesTall(tekst, { desimaler: 2 })).toEqual({ ok: true, verdi })
})

test.each([
  ['', 'tom'],
  ['1.234', 'tvetydig'],
  ['12.345', 'tvetydig'],
  ['1.234,5', 'tvetydig'],
  ['1.234.567', 'tvetydig'],
  ['1,234', 'desimaler'],
  ['0.555', 'desimaler'],
  ['12 34', 'ugyldig'],
  ['1,2,3', 'ugyldig'],
  ['1e3', 'ugyldig'],
  ['+5', 'ugyldig'],
  [',5', 'ugyldig'],
  ['fem', 'ugyldig'],
])('«%s» is refused as %s', (tekst, feil) => {
  expect(lesTall(tekst, { desimaler: 2 })).toEqual({ ok: false, feil, funnet: tekst })
})

test('whole numbers: a spreadsheet’s 20.0 counts, 20,5 and an ambiguous 1.234 do not', () => {
  expect(lesHeltall('1 234')).toEqual({ ok: true, verdi: 1234 })
  expect(lesHeltall('20.0')).toEqual({ ok: true, verdi: 20 })
  expect(lesHeltall('20,5')).toMatchObject({ feil: 'heltall', funnet: '20,5' })
  expect(lesHeltall('1,234')).toMatchObject({ feil: 'heltall' })
  expect(lesHeltall('1.234')).toMatchObject({ feil: 'tvetydig' })
  expect(lesHeltall('99999999999999999999')).toMatchObject({ feil: 'ugyldig' })
})

test('example C: rounding half away from zero, exactly', () => {
  const delt = (a: string, b: string) => avrund(brok(a).div(brok(b)), 2)
  expect(delt('24.6', '40')).toBe(0.62)
  expect(delt('23', '40')).toBe(0.58)
  expect(delt('201', '200')).toBe(1.01)
  expect(delt('1', '8')).toBe(0.13)
  expect(delt('0.2', '40')).toBe(0.01)
  expect(delt('-23', '40')).toBe(-0.58)
})

test('never −0, and always the decimals asked for', () => {
  expect(avrundTilTekst(new Fraction(-1, 1000), 2)).toBe('0.00')
  expect(Object.is(avrund(new Fraction(-1, 1000), 2), 0)).toBe(true)
  expect(avrundTilTekst(new Fraction(-5, 1000), 2)).toBe('-0.01')
  expect(avrundTilTekst(new Fraction(5, 2), 0)).toBe('3')
  expect(avrundTilTekst(new Fraction(1000), 2)).toBe('1000.00')
})

test('a float is not an exact number', () => {
  expect(() => brok(0.1)).toThrow(RangeError)
  expect(() => brok('1/3')).toThrow(RangeError)
  expect(brok('29.80').equals(new Fraction(149, 5))).toBe(true)
})
