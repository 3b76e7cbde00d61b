import { describe, expect, it } from 'vitest'
import { tiltak } from '../tiltak/test-tiltak'
import { arshjulspunkter, mine } from './punkter'

const med = (...liste: Parameters<typeof tiltak>[0][]) =>
  arshjulspunkter({ normer: [], vurdering: null, tiltak: liste.map(t => tiltak(t)) }).map(p => [
    p.slag,
    p.dato,
  ])

const DATOER = {
  frist: '2027-01-31',
  effektTimer: '1',
  effektFra: '2027-02-01',
  evalueringsdato: '2027-08-01',
}

describe('the dates of the cycle', () => {
  it('come from the norm in force, those to come and the vurdering', () => {
    const punkter = arshjulspunkter({
      normer: [
        { id: 'n1', gyldigFra: '2026-07-01', revisjonsdato: '2027-07-01' },
        { id: 'n2', gyldigFra: '2027-01-01', revisjonsdato: '2031-01-01' },
      ],
      vurdering: { id: 'v1', neste: '2027-02-01' },
      tiltak: [],
      innsendinger: [{ id: 'i1', navn: 'Udekket behov', frist: '2027-02-15' }],
    })
    expect(punkter.map(p => `${p.slag} ${p.objektId} ${p.dato}`)).toEqual([
      'NORM_GJELDER n1 2026-07-01',
      'NORM_REVISJON n1 2027-07-01',
      'NORM_GJELDER n2 2027-01-01',
      'NORM_REVISJON n2 2031-01-01',
      'VURDERING v1 2027-02-01',
      'INNSENDING_FRIST i1 2027-02-15',
    ])
  })

  it('are frist, effect and evaluation of a tiltak that is under way', () => {
    expect(med({ ...DATOER, status: 'PAGAR' })).toEqual([
      ['TILTAK_FRIST', '2027-01-31'],
      ['TILTAK_EFFEKT', '2027-02-01'],
      ['TILTAK_EVALUERING', '2027-08-01'],
    ])
  })

  it('name a tiltak once on the day it is both due and to have effect', () => {
    expect(med({ ...DATOER, frist: '2027-02-01', evalueringsdato: null })).toEqual([
      ['TILTAK_FRIST', '2027-02-01'],
    ])
  })

  it('are the evaluation alone when it is done, and none when it was given up or evaluated', () => {
    expect(med({ ...DATOER, status: 'GJENNOMFORT' })).toEqual([['TILTAK_EVALUERING', '2027-08-01']])
    expect(med({ ...DATOER, status: 'AVBRUTT' })).toEqual([])
    expect(med({ ...DATOER, status: 'GJENNOMFORT', evaluert: '2027-08-01' })).toEqual([])
    expect(med({ ...DATOER, status: 'GJENNOMFORT', evaluert: '2027-07-31' })).toHaveLength(1)
  })
})

it('my tiltak are those that ask for something and stand on me or on my sykehjem, the nearest frist first', () => {
  const liste = [
    tiltak({ id: 'uten frist', ansvarligBrukerId: 'jeg' }),
    tiltak({ id: 'hjem', sykehjemId: 's1', frist: '2027-02-01' }),
    tiltak({ id: 'snart', ansvarligBrukerId: 'jeg', frist: '2027-01-01', status: 'PAGAR' }),
    tiltak({ id: 'evaluert', ansvarligBrukerId: 'jeg', status: 'GJENNOMFORT', evaluert: '2026-11-01' }),
    tiltak({ id: 'ikke evaluert', sykehjemId: 's1', status: 'GJENNOMFORT', frist: '2026-06-01' }),
    tiltak({ id: 'gitt opp', ansvarligBrukerId: 'jeg', status: 'AVBRUTT' }),
    tiltak({ id: 'andres', ansvarligBrukerId: 'du', sykehjemId: 's2' }),
    tiltak({ id: 'kommunens' }),
  ]
  expect(mine(liste, '2026-11-25', { brukerId: 'jeg', egneSykehjem: ['s1'] }).map(t => t.id)).toEqual([
    'ikke evaluert',
    'snart',
    'hjem',
    'uten frist',
  ])
})
