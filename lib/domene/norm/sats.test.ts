import { describe, expect, it } from 'vitest'
import { AVDELINGSTYPER } from '../avdeling/typer'
import { avrundTilTekst } from '../felles/avrunding'
import { forslagFor, minutterPerEnhet, sorterSatser, underForslag } from './sats'
import { sats } from './test-norm'
import { vedtakshindre } from './vedtaksklar'

describe('the proposal of 2012', () => {
  it('gives the minutes per plass that the source prints, and nothing for the last three types', () => {
    const minutter = AVDELINGSTYPER.map(type => {
      const forslag = forslagFor(type)
      return [type, forslag && avrundTilTekst(minutterPerEnhet(forslag), 0)]
    })
    expect(minutter).toEqual([
      ['LANGTID', '20'],
      ['KORTTID', '90'],
      ['REHABILITERING', '180'],
      ['DEMENS', '30'],
      ['PALLIATIV', '300'],
      ['AVLASTNING', null],
      ['OYEBLIKKELIG_HJELP', null],
      ['ANNEN', null],
    ])
  })

  it.each([
    ['LANGTID 1/3', false],
    ['LANGTID 2/6', false],
    ['LANGTID 0.33/1', true],
    ['LANGTID 0.34/1', false],
    ['LANGTID 3/10', true],
    ['LANGTID 1/3 BEBOER', false],
    ['LANGTID 0/1', true],
    ['KORTTID 1.49/1', true],
    ['KORTTID 3/2', false],
    ['AVLASTNING 0/1', false],
    ['ANNEN 0.01/900', false],
  ])('is compared exactly: %s lies under it: %s', (tekst, under) => {
    const s = sats(tekst)
    expect(underForslag(s.type, s)).toBe(under)
  })
})

describe('rates in order', () => {
  it('puts types first in fixed order, then avdelinger by name', () => {
    const satser = [
      'ANNEN 1/1',
      'KORTTID@Øst 1/1',
      'DEMENS 1/2',
      'LANGTID@Ås 1/1',
      'LANGTID@Bakken 1/1',
      'LANGTID 1/3',
    ]
    expect(sorterSatser(satser.map(s => sats(s))).map(s => s.avdelingNavn ?? s.type)).toEqual([
      'LANGTID',
      'DEMENS',
      'ANNEN',
      'Bakken',
      'Øst',
      'Ås',
    ])
  })
})

describe('whether a draft can be decided', () => {
  it('needs at least one rate above 0', () => {
    expect(vedtakshindre([])).toEqual([{ kode: 'INGEN_SATSER' }])
    expect(vedtakshindre([sats('AVLASTNING 0/1')])).toEqual([{ kode: 'INGEN_SATSER' }])
    expect(vedtakshindre([sats('LANGTID 1/3')])).toEqual([])
  })

  it('names each rate under the proposal that nobody has explained', () => {
    const uforklart = sats('DEMENS@Post 2 1/4', ' ')
    expect(vedtakshindre([sats('LANGTID 1/4', 'Fastlegene følger opp.'), uforklart])).toEqual([
      { kode: 'BEGRUNNELSE', sats: uforklart },
    ])
  })
})
