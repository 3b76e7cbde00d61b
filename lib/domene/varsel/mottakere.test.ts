import { describe, expect, it } from 'vitest'
import type { Tilgang } from '../tilgang'
import { finnMottakere } from './mottakere'
import type { Varselforslag, Varseltype } from './typer'

const kommunenummer = '3416'
const i = (rolle: 'KOMMUNEOVERLEGE' | 'KOMMUNELEDELSE'): Tilgang => ({ rolle, kommunenummer })
const leder = (...sykehjemIder: string[]): Tilgang => ({
  rolle: 'SYKEHJEMSLEDER',
  kommunenummer,
  sykehjemIder,
})
const brukere = [
  { id: 'overlege', tilganger: [i('KOMMUNEOVERLEGE')] },
  { id: 'begge', tilganger: [i('KOMMUNEOVERLEGE'), i('KOMMUNELEDELSE'), leder('h2')] },
  { id: 'ledelse', tilganger: [i('KOMMUNELEDELSE')] },
  { id: 'leder1', tilganger: [leder('h1', 'h3')] },
]
const varsel = (type: Varseltype, mer: Partial<Varselforslag> = {}): Varselforslag => ({
  ...{ type, nokkel: 'x', objektId: 'o', sykehjemId: null, forfall: '2027-03-01', verdier: {} },
  ...{ ansvarligBrukerId: null, ...mer },
})

describe('who a varsel is for', () => {
  it.each<[string, Varselforslag, string[]]>([
    ['revision of the norm', varsel('NORM_REVISJON'), ['overlege', 'begge']],
    ['revision of the vurdering', varsel('VURDERING_REVISJON'), ['overlege', 'begge']],
    ['a round that is open', varsel('INNSAMLING_APNET'), ['overlege', 'begge', 'ledelse']],
    ['a return', varsel('INNSENDING_RETURNERT'), ['overlege', 'begge', 'ledelse']],
    ['a question', varsel('INNSENDING_SVAR'), ['overlege', 'begge', 'ledelse']],
    ['an approval', varsel('VURDERING_TIL_GODKJENNING'), ['begge', 'ledelse']],
    [
      'a tiltak with an ansvarlig here',
      varsel('TILTAK_FORFALT', { ansvarligBrukerId: 'ledelse', sykehjemId: 'h1' }),
      ['ledelse'],
    ],
    [
      'a tiltak whose ansvarlig is gone: the leder of its sykehjem',
      varsel('TILTAK_FORFALLER', { ansvarligBrukerId: 'borte', sykehjemId: 'h1' }),
      ['leder1'],
    ],
    ['a tiltak at a sykehjem', varsel('TILTAK_EVALUERING', { sykehjemId: 'h2' }), ['begge']],
    [
      'a tiltak at a sykehjem without a leder',
      varsel('TILTAK_FORFALT', { sykehjemId: 'h9' }),
      ['overlege', 'begge'],
    ],
    ['a tiltak for the whole kommune', varsel('TILTAK_FORFALT'), ['overlege', 'begge']],
  ])('%s', (_navn, forslag, ventet) => {
    expect(finnMottakere(forslag, brukere)).toEqual(ventet)
  })

  it('nobody, when nobody has the role', () => {
    expect(finnMottakere(varsel('NORM_REVISJON'), [])).toEqual([])
  })
})
