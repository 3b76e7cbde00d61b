import { describe, expect, it } from 'vitest'
import type { Bruker, Tilgang } from '../tilgang'
import { type Klar, KLARHANDLINGER, klarhinder, klarovergang, klarstand, sendesteg } from './klar'

it('every stand knows just these acts', () => {
  const tabell = (['IKKE_KLAR', 'KLAR', 'ENDRET'] as const).map(stand => [
    stand,
    KLARHANDLINGER.flatMap(h => (klarovergang(stand, h) ? [`${h} ${klarovergang(stand, h)}`] : [])),
  ])
  expect(tabell).toEqual([
    ['IKKE_KLAR', ['KLARGJORE KLAR']],
    ['KLAR', ['TREKKE_KLAR IKKE_KLAR', 'SENDE IKKE_KLAR']],
    ['ENDRET', ['KLARGJORE KLAR', 'TREKKE_KLAR IKKE_KLAR']],
  ])
})

it('a mark that no longer is of what would be sent is ENDRET', () => {
  expect([null, { gjelder: true }, { gjelder: false }].map(klarstand)).toEqual([
    ...['IKKE_KLAR', 'KLAR', 'ENDRET'],
  ])
})

describe('who may send what is marked', () => {
  const klar: Klar = { av: 'en', tid: new Date(0), slag: 'FULL', merke: 'a', gjelder: true }
  const en = (id: string, ...tilganger: Tilgang[]): Bruker => ({
    ...{ id, navn: 'Test', epost: 'test@demo.example', sprak: null, tilganger },
  })
  const overlege = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const
  const ledelse = { rolle: 'KOMMUNELEDELSE', kommunenummer: '3416' } as const
  const leder = { rolle: 'SYKEHJEMSLEDER', kommunenummer: '3416', sykehjemIder: ['x'] } as const
  it.each([
    ['KOMMUNELEDELSE, marked by another', klar, en('to', ledelse), null, 'SENDE'],
    ['both roles, marked by another', klar, en('to', overlege, ledelse), null, 'SENDE'],
    ['KOMMUNELEDELSE, marked by the same', klar, en('en', ledelse), 'egen', 'VENTE'],
    ['both roles, marked by the same', klar, en('en', overlege, ledelse), 'egen', 'VENTE'],
    ['another KOMMUNEOVERLEGE', klar, en('to', overlege), 'ikkeLedelse', 'VENTE'],
    [
      'KOMMUNELEDELSE of another kommune',
      klar,
      en('to', overlege, { ...ledelse, kommunenummer: '3401' }),
      'ikkeLedelse',
      'VENTE',
    ],
    ['SYKEHJEMSLEDER', klar, en('to', leder), 'ikkeLedelse', 'VENTE'],
    ['changed since', { ...klar, gjelder: false }, en('to', ledelse), 'endret', 'KLARGJORE'],
    ['not marked', null, en('to', ledelse), 'ikkeKlar', 'KLARGJORE'],
  ] as const)('%s', (_hva, merket, bruker, hinder, steg) => {
    expect(klarhinder(merket, bruker, '3416')).toBe(hinder)
    expect(sendesteg(hinder)).toBe(steg)
  })
})
