import { describe, expect, it } from 'vitest'
import { finnMerknader } from '../kvalitet/finn-merknader'
import { avd, avtale, hjem, kommune } from '../beregning/test-situasjon'
import { avtaleadvarsel } from './advarsel'
import { avtaleperioder, avtaletilstand, pagaendeOgKommende } from './avtale'
import { uketimerAvStilling } from './stilling'

const versjon = (gjelderFra: string, gjelderTil: string | null = null) => ({ gjelderFra, gjelderTil })

describe('the days a version holds', () => {
  it('ends the day before the next begins, whatever its own end', () => {
    const perioder = avtaleperioder([versjon('2024-01-01', '2030-12-31'), versjon('2026-03-01')])
    expect(perioder.map(({ fra, til, avlost }) => [fra, til, avlost])).toEqual([
      ['2026-03-01', null, false],
      ['2024-01-01', '2026-02-28', true],
    ])
  })

  it('keeps its own end when the next begins later', () => {
    const [, forste] = avtaleperioder([versjon('2026-03-01'), versjon('2024-01-01', '2024-12-31')])
    expect(forste).toMatchObject({ til: '2024-12-31', avlost: false })
  })
})

describe('where an avtale stands', () => {
  const tilsyn = avtale('15', { fra: '2026-01-01', til: '2026-06-30' })

  it('is in force on its first and last day, coming before and ended after', () => {
    expect(
      ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(d => avtaletilstand(tilsyn, d)),
    ).toEqual(['KOMMENDE', 'I_KRAFT', 'I_KRAFT', 'AVSLUTTET'])
  })

  it('shows fravær that goes on or comes, not what is over', () => {
    const rader = [
      { fra: '2027-01-01', til: null },
      { fra: '2026-01-01', til: '2026-11-22' },
      { fra: '2026-01-01', til: '2026-11-21' },
    ]
    expect(pagaendeOgKommende(rader, '2026-11-22').map(f => f.fra)).toEqual(['2026-01-01', '2027-01-01'])
  })
})

describe('the warning about the hours of an avtale', () => {
  it('is the one the calculation gives, so that the reason finds it again', () => {
    const situasjon = kommune(hjem([avd('LANGTID', 30)], [avtale('60.5')]))
    const funnet = finnMerknader(situasjon, '2026-11-22').find(m => m.kode === 'MANGE_TIMER')
    const { nokkel, verdi } =
      avtaleadvarsel({ sykehjemId: 'Solbakken', legeavtaleId: 'Tilsynslege 1' }, '60.5') ?? {}
    expect(funnet).toMatchObject({ nokkel, verdi })
    expect(avtaleadvarsel({ sykehjemId: 'a', legeavtaleId: 'b' }, '60.00')).toBeNull()
  })
})

describe('from a post to hours', () => {
  it('shows the hours of 40 % of 37,5, and says when it had to round', () => {
    expect(uketimerAvStilling('40', '37.5')).toEqual({ timer: '15.00', avrundet: false })
    expect(uketimerAvStilling('33.33', '37.5')).toEqual({ timer: '12.50', avrundet: true })
  })
})
