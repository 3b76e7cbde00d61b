import { expect, test } from 'vitest'
import { sjekkNavn, sjekkPeriode, sjekkVikartimer } from './feilregler'

test('a period cannot end before it begins', () => {
  expect(sjekkPeriode('2026-02-01', '2026-02-01')).toBeNull()
  expect(sjekkPeriode('2026-02-01', null)).toBeNull()
  expect(sjekkPeriode('2026-02-01', '2026-01-31')).toEqual({
    kode: 'feil.dato.tilForFra',
    verdier: { funnet: '31.01.2026', tidligst: '01.02.2026' },
  })
})

test('a vikar covers no more than what is absent', () => {
  expect(sjekkVikartimer('5', '5.00', '10')).toBeNull()
  expect(sjekkVikartimer('5.5', '5', '10')).toEqual({
    kode: 'feil.fravaer.vikarOverFravaer',
    verdier: { funnet: '5,5', maks: '5' },
  })
  expect(sjekkVikartimer('10.5', null, '10')).toMatchObject({ verdier: { maks: '10' } })
  expect(sjekkVikartimer('10', null, '10')).toBeNull()
  expect(sjekkVikartimer('99', null, null)).toBeNull()
})

test('a name is taken without regard to case and space', () => {
  expect(sjekkNavn(' post  a ', ['Post A'])).toEqual({
    kode: 'feil.navn.opptatt',
    verdier: { funnet: 'post  a' },
  })
  expect(sjekkNavn('Post B', ['Post A'])).toBeNull()
})
