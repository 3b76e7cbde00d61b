import Fraction from 'fraction.js'
import { expect, test } from 'vitest'
import { visDesimal, visForskjell, visHeltall, visProsent, visTimer } from './tall'

test('numbers are shown with decimal comma, no-break space and true minus', () => {
  expect(visTimer(new Fraction(2469, 2))).toBe('1\u00a0234,50')
  expect(visTimer('-1234567.5')).toBe('\u22121\u00a0234\u00a0567,50')
  expect(visTimer(new Fraction(-1, 1000))).toBe('0,00')
  expect(visHeltall(40401)).toBe('40\u00a0401')
  expect(visHeltall(123)).toBe('123')
})

test('percent has one decimal: 51,98 of 52 shows 100,0 %', () => {
  expect(visProsent(new Fraction('51.98').div(52).mul(100))).toBe('100,0\u00a0%')
})

test('what is not known is a dash, and 0 is 0', () => {
  expect(visTimer(null)).toBe('–')
  expect(visProsent(null)).toBe('–')
  expect(visTimer('0')).toBe('0,00')
})

test('a decided number keeps its own decimals', () => {
  expect(visDesimal('37.50')).toBe('37,5')
  expect(visDesimal('30')).toBe('30')
  expect(visDesimal(null)).toBe('–')
})

test('a difference has its sign, and none where nothing is left to show', () => {
  expect(['2', '-3', '0', '0.004', '-0.004', '0.05'].map(t => visForskjell(t, 2))).toEqual([
    ...['+2,00', '\u22123,00', '0,00', '0,00', '0,00', '+0,05'],
  ])
  expect(visForskjell('12345', 0)).toBe('+12\u00a0345')
  expect(visForskjell(null, 2)).toBe('–')
})
