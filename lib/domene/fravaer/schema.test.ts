import { describe, expect, it } from 'vitest'
import { avtale } from '../beregning/test-situasjon'
import { type FravaerInn, fravaerSchema } from './schema'

const tilsyn = avtale('15', { fra: '2026-01-01', til: '2026-12-31' })
const skjema = fravaerSchema('2026-11-22', tilsyn)

const inn = (endring: Partial<FravaerInn> = {}): FravaerInn => ({
  fra: '06.07.2026',
  til: '26.07.2026',
  timer: '',
  vikartimer: '0',
  arsak: '',
  ...endring,
})
const feil = (endring: Partial<FravaerInn>) =>
  skjema.safeParse(inn(endring)).error?.issues.map(i => [i.path.join('.'), i.message]) ?? []

describe('fravær as typed', () => {
  it('keeps blank hours as the whole avtale and a blank end as open', () => {
    expect(skjema.parse(inn({ til: '' }))).toEqual({
      fra: '2026-07-06',
      til: null,
      timer: null,
      vikartimer: '0',
      arsak: null,
    })
  })

  it('lets a vikar cover what is absent and no more', () => {
    expect(feil({ timer: '7,5', vikartimer: '7,50' })).toEqual([])
    expect(feil({ timer: '7,5', vikartimer: '7,51' })).toEqual([
      ['vikartimer', 'feil.fravaer.vikarOverFravaer {"funnet":"7,51","maks":"7,50"}'],
    ])
  })

  it('holds the vikar against the avtale in force on the first day when no hours are given', () => {
    expect(feil({ vikartimer: '15' })).toEqual([])
    expect(feil({ vikartimer: '15,01' })[0]?.[1]).toContain('"maks":"15,00"')
    expect(feil({ fra: '01.01.2027', til: '', vikartimer: '20' })).toEqual([])
  })

  it('refuses an end before the beginning and dates that cannot be meant', () => {
    expect(feil({ til: '05.07.2026' })).toEqual([
      ['til', 'feil.dato.tilForFra {"funnet":"05.07.2026","tidligst":"06.07.2026"}'],
    ])
    expect(feil({ fra: '06.07.1926' })[0]?.[1]).toContain('feil.dato.forTidlig')
    expect(feil({ fra: '06.07.2032', til: '' })[0]?.[1]).toContain('feil.dato.forSen')
    expect(feil({ vikartimer: '' })).toEqual([['vikartimer', 'feil.felt.mangler']])
  })
})
