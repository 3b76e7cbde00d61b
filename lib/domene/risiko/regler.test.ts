import { describe, expect, it } from 'vitest'
import {
  antallPerNiva,
  forsteUvurderte,
  nesteNummer,
  nivaFor,
  plass,
  produkt,
  sorterRisikoer,
  type Vurdert,
} from './regler'
import { STANDARDSKALA } from './skala'

const r = (
  nummer: number,
  s: number | null,
  k: number | null,
  rs: number | null = null,
  rk = rs,
): Vurdert => ({
  nummer,
  sannsynlighet: s,
  konsekvens: k,
  restSannsynlighet: rs,
  restKonsekvens: rk,
})
const alle = [r(1, 2, 2), r(2, 4, 5, 3, 3), r(3, null, null), r(4, 5, 4, 1, 5), r(5, 3, 4, 2, 2)]

describe('the risks of a version', () => {
  it('have a place before and after tiltak, once both are assessed', () => {
    expect(plass(r(1, 4, 5, 2, 3), 'FOR')).toEqual({ s: 4, k: 5 })
    expect(plass(r(1, 4, 5, 2, 3), 'ETTER')).toEqual({ s: 2, k: 3 })
    expect(plass(r(1, 4, null), 'FOR')).toBeNull()
    expect(produkt(r(1, 4, 5, 2, 3), 'ETTER')).toBe(6)
    expect(nivaFor(r(1, 4, 5), 'ETTER', STANDARDSKALA)).toBeNull()
    expect(nivaFor(r(1, 4, 5), 'FOR', STANDARDSKALA)).toBe('HOY')
  })

  it('stand with the gravest first, by what is left where they are alike, the not assessed last', () => {
    expect(sorterRisikoer(alle).map(x => x.nummer)).toEqual([2, 4, 5, 1, 3])
    expect(alle.map(x => x.nummer)).toEqual([1, 2, 3, 4, 5])
  })

  it('are counted by level', () => {
    expect(antallPerNiva(alle, 'FOR', STANDARDSKALA)).toEqual({ LAV: 1, MIDDELS: 1, HOY: 2, UVURDERT: 1 })
    expect(antallPerNiva(alle, 'ETTER', STANDARDSKALA)).toEqual({ LAV: 1, MIDDELS: 2, HOY: 0, UVURDERT: 2 })
  })

  it('name the next to assess', () => {
    expect(forsteUvurderte(alle)?.nummer).toBe(3)
    expect(forsteUvurderte([r(2, null, null), r(1, null, 3)])?.nummer).toBe(1)
    expect(forsteUvurderte([r(1, 1, 1)])).toBeNull()
  })

  it('are numbered on from the highest in use', () => {
    expect([nesteNummer([]), nesteNummer([1, 2, 5])]).toEqual([1, 6])
  })
})
