import { describe, expect, it } from 'vitest'
import { beregnDekning } from '../beregning/dekning'
import { avd, avtale, hjem, kommune } from '../beregning/test-situasjon'
import type { SituasjonLegeavtale } from '../beregning/situasjon'
import { kjopteTimer, selgere } from './kjopt'

const kjopt = (fra: string, a: SituasjonLegeavtale): SituasjonLegeavtale => ({
  ...a,
  versjoner: a.versjoner.map(v => ({ ...v, kjoptFra: fra })),
})
const NAVN = { '3401': 'Kongsvinger' }

const situasjon = kommune([
  hjem(
    [avd('LANGTID', 20), avd('OYEBLIKKELIG_HJELP', 2)],
    [
      kjopt('3401', avtale('4', { navn: 'A', fordeling: { LANGTID: '3', OYEBLIKKELIG_HJELP: '1' } })),
      kjopt('3401', avtale('2.25', { navn: 'B', fordeling: { LANGTID: '2.25' } })),
      kjopt('0301', avtale('1.5', { navn: 'C', fordeling: { LANGTID: '1.5' }, til: '2026-06-30' })),
      avtale('6', { navn: 'D', fordeling: { LANGTID: '6' } }),
    ],
    { navn: 'Åpent' },
  ),
  hjem([avd('LANGTID', 10)], [kjopt('0301', avtale('5', { navn: 'E' }))], {
    navn: 'Stengt',
    nedlagt: '2025-12-31',
  }),
  hjem([avd('OYEBLIKKELIG_HJELP', 3, { navn: 'Ø' })], [kjopt('0301', avtale('7', { navn: 'F' }))], {
    navn: 'Bare øyeblikkelig hjelp',
  }),
])
const paa = (dato: string) => kjopteTimer(situasjon, beregnDekning(situasjon, dato), NAVN)

describe('bought hours', () => {
  it('are those of the agreed hours on the date, from each kommune, with the name the register has', () => {
    expect(paa('2026-11-01')).toEqual([{ fraKommune: '3401', navn: 'Kongsvinger', uketimer: '5.25' }])
    expect(paa('2026-06-30')).toEqual([
      { fraKommune: '0301', navn: '0301', uketimer: '1.50' },
      { fraKommune: '3401', navn: 'Kongsvinger', uketimer: '5.25' },
    ])
  })

  it('come from those kommuner, whenever; rows frozen before it was kept say nothing of it', () => {
    expect(selgere(situasjon).sort()).toEqual(['0301', '3401'])
    const gammel = kommune(hjem([avd('LANGTID', 9)], [avtale('3')]))
    expect(kjopteTimer(gammel, beregnDekning(gammel, '2026-11-01'), NAVN)).toEqual([])
    expect(selgere(gammel)).toEqual([])
  })
})
