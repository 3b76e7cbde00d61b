import { describe, expect, it } from 'vitest'
import { avrundTilTekst } from '../felles/avrunding'
import { median } from './median'
import { STORRELSESGRUPPER, storrelsesgruppe } from './storrelse'
import { INGEN_TALL, type Summer, tilOmfang, tilSamletall } from './summer'

describe('the median', () => {
  it('is the middle one, by size and not by text', () =>
    expect(median(['10.00', '9.00', '0.50'])?.toString()).toBe('9'))
  it('is the mean of the middle two, exact until it is shown', () => {
    const m = median(['0.54', '0.55'])
    expect(m?.toFraction()).toBe('109/200')
    expect(m && avrundTilTekst(m, 2)).toBe('0.55')
  })
  it('of one is that one, and of nothing is nothing', () =>
    expect([median(['0.62'])?.toString(), median([])]).toEqual(['0.62', null]))
})

const SUMMER: Summer = {
  ...{ plasser: 100, beboere: 98, beboereAntatt: true, beboereIndikator: 90, normtimer: '50.00' },
  ...{ avtalteTimer: '48.00', avtalteTimerMedSats: '45.00', faktiskeTimer: '40.00', differanse: '-5.00' },
  ...{ udekket: '7.50', udekketFaktisk: '9.00', udekketAvdelinger: null, medSatsPar: '42.00' },
  ...{ normtimerPar: '45.00', indikatortimerPar: '45.00', beboerePar: 90, plasserPar: 90, timerPar: '45.00' },
  ...{ underNorm: true, ufullstendig: true },
}

describe('a total', () => {
  it('forms its ratios from the sums of those who have both parts', () => {
    const { dekning, timerPerBeboer, plasserPerArsverk, udekketArsverk } = tilSamletall(SUMMER)
    expect([dekning, timerPerBeboer, plasserPerArsverk, udekketArsverk].map(t => t?.toFraction())).toEqual([
      ...['280/3', '1/2', '75', '1/5'],
    ])
  })
  it('has no ratio over nothing, and no 0 for what is missing', () => {
    const uten = tilSamletall({
      ...SUMMER,
      normtimerPar: '0.00',
      beboerePar: 0,
      timerPar: null,
      udekket: null,
    })
    expect([uten.dekning, uten.timerPerBeboer, uten.plasserPerArsverk, uten.udekketArsverk]).toEqual([
      ...[null, null, null, null],
    ])
    expect(Object.values(INGEN_TALL).filter(v => v !== null && v !== false)).toEqual([])
  })
})

it('coverage is the share of the inhabitants of those who are expected', () => {
  const tall = {
    forventet: 2,
    levert: 1,
    kontrollert: 0,
    medregnet: 1,
    innbyggere: 300,
    innbyggereMedregnet: 100,
  }
  expect(tilOmfang(tall).andelInnbyggere?.toFraction()).toBe('1/3')
  expect(tilOmfang({ ...tall, innbyggere: 0 }).andelInnbyggere).toBe(null)
})

it('every number of inhabitants has one size group', () => {
  expect(
    [0, 1999, 2000, 4999, 9999, 10_000, 49_999, 50_000, 720_000].map(n => storrelsesgruppe(n).nokkel),
  ).toEqual([...['0', '0', '2000', '2000', '5000', '10000', '10000', '50000', '50000']])
  expect(STORRELSESGRUPPER).toHaveLength(5)
})
