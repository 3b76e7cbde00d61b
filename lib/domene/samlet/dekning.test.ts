import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { INNSENDINGSSTATUSER } from '../innsending/typer'
import { dekningAv, dekningsklasse, erLevert } from './dekning'

it('dekning is exact, and nothing where there is no norm', () => {
  expect(dekningAv('30.00', '29.80')?.toFraction()).toBe('298/3')
  expect([dekningAv(null, '2.00'), dekningAv('0.00', '2.00'), dekningAv('2.00', null)]).toEqual([
    null,
    null,
    null,
  ])
})

it.each([
  ['104', true, 'FRA_75'], // a surplus in one sykehjem does not pay for another
  ['100', false, 'NADD'],
  ['75', true, 'FRA_75'],
  ['74.99', true, 'FRA_50'],
  ['50', true, 'FRA_50'],
  ['49.99', true, 'UNDER_50'],
])('%s % (under norm: %s) is shown as %s', (dekning, underNorm, ventet) =>
  expect(dekningsklasse({ status: 'INNSENDT', dekning: new Fraction(dekning), underNorm })).toBe(ventet),
)

it('what has no ratio, and what is not levert, are no dekning at all', () => {
  expect(dekningsklasse({ status: 'KONTROLLERT', dekning: null, underNorm: false })).toBe('IKKE_REGNET')
  expect(dekningsklasse({ status: 'RETURNERT', dekning: new Fraction(90), underNorm: true })).toBe(
    'INGEN_TALL',
  )
})

it('RETURNERT and TRUKKET are not levert', () =>
  expect(INNSENDINGSSTATUSER.filter(erLevert)).toEqual(['INNSENDT', 'UNDER_BEHANDLING', 'KONTROLLERT']))
