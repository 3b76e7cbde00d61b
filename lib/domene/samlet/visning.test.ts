import { expect, it } from 'vitest'
import { lesVisning, visningssok } from './visning'

it('an address is read as it was written', () => {
  const visning = { utvalg: 'KONTROLLERT', gruppering: 'KOSTRA', kart: 'DEKNING' } as const
  expect(lesVisning(Object.fromEntries(new URLSearchParams(visningssok(visning))), 'FYLKE')).toEqual(visning)
})

it('what is not known is the first choice', () =>
  expect(lesVisning({ gruppe: 'X', kart: ['DEKNING'], kontrollert: '0' }, 'EMBETE')).toEqual({
    ...{ utvalg: 'LEVERT', gruppering: 'EMBETE', kart: 'STATUS' },
  }))
