import { expect, it } from 'vitest'
import { beregnDekning } from '../beregning/dekning'
import { avd, avtale, hjem, kommune } from '../beregning/test-situasjon'
import { brok } from '../felles/brok'
import { tettGapet, tillegg, tilleggIAdresse, tilleggIFelt } from './tiltak'

const linje = (timer: string) =>
  beregnDekning(kommune(hjem([avd('LANGTID', 30)], [avtale(timer)])), '2026-12-31').sykehjem[0]!

it('added hours go from a sykehjem through an address to a field', () => {
  const mer = tillegg(linje('5'), linje('10.50'))
  expect(mer && tilleggIAdresse(mer)).toBe('5.50')
  expect(tilleggIFelt('5.50')).toBe('5,5')
})

it('are nothing where there are no more, or where nothing can be read', () => {
  expect(tillegg(linje('5'), linje('5'))).toBeNull()
  expect(tillegg(linje('5'), linje('4'))).toBeNull()
  expect(tillegg(undefined, linje('4'))).toBeNull()
  expect([undefined, '', '0', '-2', '1.234', '<b>'].map(tilleggIFelt)).toEqual(['', '', '', '', '', ''])
})

it('the hours that close a gap are rounded up, and put on top of those tried already', () => {
  expect(tettGapet('', brok(10).div(3))).toBe('3,34')
  expect(tettGapet('5,5', brok('22'))).toBe('27,5')
  expect(tettGapet('mange', brok('2'))).toBe('2')
})
