import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brok, sum } from '../felles/brok'
import { fordelEtterVekt, likFordeling, sjekkFordeling } from './fordeling'

test('example F: 25 h on three is 8,34 + 8,33 + 8,33', () => {
  expect(likFordeling('25', 3)).toEqual(['8.34', '8.33', '8.33'])
})

test('example F: 15 and 9,99 of 25 is a fault that names both sums', () => {
  expect(sjekkFordeling('25', ['15', '9.99'])).toEqual({
    kode: 'feil.fordeling.forLite',
    verdier: { sum: '24,99', uketimer: '25,00', differanse: '0,01' },
  })
  expect(sjekkFordeling('25.00', ['15', '10.01'])).toMatchObject({ kode: 'feil.fordeling.forMye' })
  expect(sjekkFordeling('25.00', ['15', '10'])).toBeNull()
})

test('by weight: the largest remainder gets the last hundredth', () => {
  expect(fordelEtterVekt('10', [1, 2])).toEqual(['3.33', '6.67'])
  expect(fordelEtterVekt('10', [0, '2.5', '2.5'])).toEqual(['0.00', '5.00', '5.00'])
})

test('without any weight there is no key to spread by', () => {
  expect(fordelEtterVekt('10', [0, 0])).toEqual([])
  expect(likFordeling('10', 0)).toEqual([])
})

test('the parts always sum exactly, and none is more than a hundredth off its share', () => {
  const vekter = fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }).filter(v => v.some(x => x > 0))
  fc.assert(
    fc.property(fc.nat(10_000_00), vekter, (hundredeler, v) => {
      const uketimer = `${Math.floor(hundredeler / 100)}.${String(hundredeler % 100).padStart(2, '0')}`
      const deler = fordelEtterVekt(uketimer, v)
      expect(sjekkFordeling(uketimer, deler)).toBeNull()
      const vektsum = sum(v.map(brok))
      deler.forEach((del, i) => {
        const ideell = brok(uketimer)
          .mul(v[i] ?? 0)
          .div(vektsum)
        expect(brok(del).sub(ideell).abs().lt(brok('0.01'))).toBe(true)
      })
    }),
  )
})
