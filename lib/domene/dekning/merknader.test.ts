import { expect, test } from 'vitest'
import { beregnDekning } from '../beregning/dekning'
import { avd, avtale, hjem, kommune, norm } from '../beregning/test-situasjon'
import { finnMerknader } from '../kvalitet/finn-merknader'
import { merknad } from '../kvalitet/merknad'
import { fordelMerknader, rettested } from './merknader'

const DATO = '2026-12-31'

test('each merknad stands at its sykehjem, and those of the norm or of a closed home at the kommune', () => {
  const situasjon = kommune(
    [
      hjem([avd('LANGTID', 10)], [avtale('70')], { navn: 'Solbakken' }),
      hjem([avd('KORTTID', 10)], [avtale('15')], { navn: 'Fjellheim' }),
    ],
    [norm('2020-01-01', 'LANGTID 1/3', 'KORTTID 1.5/1')],
  )
  const stengt = merknad('ADVARSEL', 'FRAVAER_UTEN_AVTALE', { sykehjemId: 'Stengt' }, 'x')
  const alle = [...finnMerknader(situasjon, DATO), stengt]
  const { kommune: felles, sykehjem } = fordelMerknader(alle, beregnDekning(situasjon, DATO))
  expect(felles.map(m => m.kode)).toEqual(['GAMMEL_NORM', 'FRAVAER_UTEN_AVTALE'])
  expect(sykehjem.get('Solbakken')?.map(m => m.kode)).toEqual(['TIMER_PER_BEBOER', 'MANGE_TIMER'])
  expect(sykehjem.get('Fjellheim')).toEqual([])
})

test.each([
  [
    'BEBOERE_OVER_PLASSER',
    { sykehjemId: 's', avdelingId: 'a' },
    { slag: 'AVDELING', sykehjemId: 's', id: 'a' },
  ],
  ['MANGE_TIMER', { sykehjemId: 's', legeavtaleId: 'l' }, { slag: 'LEGEAVTALE', sykehjemId: 's', id: 'l' }],
  ['INGEN_TIMER', { sykehjemId: 's' }, { slag: 'SYKEHJEM', id: 's' }],
  ['SATS_UNDER_FORSLAG', { normId: 'n', avdelingId: 'a' }, { slag: 'NORM', id: 'n' }],
  ['INGEN_NORM', {}, { slag: 'NORM', id: null }],
  ['BARE_LANGTID', {}, { slag: 'ALLE_SYKEHJEM' }],
] as const)('%s is mended where it was registered', (kode, gjelder, sted) => {
  expect(rettested(merknad('ADVARSEL', kode, gjelder, '1'))).toEqual(sted)
})
