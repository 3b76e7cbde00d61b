import { describe, expect, it } from 'vitest'
import { avrund } from '../felles/avrunding'
import { parForSammenligning, sammenlignSatser } from './sammenlign'
import { normversjon, sats } from './test-norm'

const sammenlign = (fra: string[], til: string[]) =>
  sammenlignSatser(
    fra.map(s => sats(s)),
    til.map(s => sats(s)),
  ).map(e => [
    e.avdelingNavn ?? e.type,
    e.slag,
    e.minutter && avrund(e.minutter, 2),
    e.prosent && avrund(e.prosent, 1),
  ])

describe('two versions side by side', () => {
  it('tells what became of each rate, in minutes and percent', () => {
    expect(
      sammenlign(
        ['LANGTID 1/3', 'KORTTID 1.5/1', 'DEMENS 1/2', 'PALLIATIV 5/1'],
        ['LANGTID 1/2', 'KORTTID 1/1', 'DEMENS 2/4', 'REHABILITERING 3/1'],
      ),
    ).toEqual([
      ['LANGTID', 'OKT', 10, 50],
      ['KORTTID', 'REDUSERT', -30, -33.3],
      ['REHABILITERING', 'NY', null, null],
      ['DEMENS', 'UENDRET', 0, 0],
      ['PALLIATIV', 'FJERNET', null, null],
    ])
  })

  it('does not compare a rate per plass with one per beboer', () => {
    expect(sammenlign(['LANGTID 1/3'], ['LANGTID 1/3 BEBOER'])).toEqual([
      ['LANGTID', 'ANNEN_BASIS', null, null],
    ])
  })

  it('has no percent of nothing', () => {
    expect(sammenlign(['ANNEN 0/1'], ['ANNEN 1/1'])).toEqual([['ANNEN', 'OKT', 60, null]])
  })

  it('keeps the rate of an avdeling apart from that of its type, also when the type was corrected', () => {
    expect(sammenlign(['LANGTID 1/3', 'LANGTID@Post A 1/2'], ['LANGTID 1/3', 'DEMENS@Post A 1/1'])).toEqual([
      ['LANGTID', 'UENDRET', 0, 0],
      ['Post A', 'OKT', 30, 100],
    ])
  })
})

describe('what one most likely wants to compare', () => {
  const par = (...fra: (string | null)[]) => {
    const svar = parForSammenligning(
      fra.map(gyldigFra => normversjon({ gyldigFra })),
      '2026-11-22',
    )
    return svar && [svar.fra.gyldigFra, svar.til.gyldigFra]
  }

  it('is the norm in force against what is on its way', () => {
    expect(par('2020-01-01', '2024-01-01', '2027-01-01', null)).toEqual(['2024-01-01', null])
    expect(par('2020-01-01', '2024-01-01', '2028-01-01', '2027-01-01')).toEqual(['2024-01-01', '2027-01-01'])
  })

  it('is else the norm in force against the one before', () => {
    expect(par('2024-01-01', '2015-01-01', '2020-01-01')).toEqual(['2020-01-01', '2024-01-01'])
  })

  it('is else the last two, and nothing with fewer', () => {
    expect(par('2027-01-01', '2028-01-01')).toEqual(['2027-01-01', '2028-01-01'])
    expect(par('2027-01-01', null)).toEqual(['2027-01-01', null])
    expect(par('2024-01-01')).toBeNull()
    expect(par()).toBeNull()
  })
})
