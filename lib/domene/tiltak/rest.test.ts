import { expect, it } from 'vitest'
import { avd, avtale, hjem, kommune } from '../beregning/test-situasjon'
import { beregnDekning } from '../beregning/dekning'
import { avrundTilTekst } from '../felles/avrunding'
import { beregnLukking } from './lukking'
import { restPerSykehjem } from './rest'
import type { Planlagt } from './telling'

const IDAG = '2026-11-25'

/** Lacks 10, 2 and 0 of 30 hours. */
const SITUASJON = kommune([
  hjem([avd('LANGTID', 90)], [avtale('28')], { navn: 'Nest mest' }),
  hjem([avd('LANGTID', 90)], [avtale('20')], { navn: 'Mest' }),
  hjem([avd('LANGTID', 90)], [avtale('31')], { navn: 'I orden' }),
])

const tiltak = (id: string, sykehjemId: string | null, effektTimer: string): Planlagt => ({
  ...{ id, sykehjemId, effektTimer, effektFra: '2027-03-01', status: 'PLANLAGT', avdelingId: null },
  ...{ type: null, frist: null },
})

const rest = (...plan: Planlagt[]) => {
  const svar = restPerSykehjem(beregnDekning(SITUASJON, IDAG), beregnLukking(SITUASJON, plan, IDAG), plan)
  return [...svar.sykehjem.map(s => `${s.navn} ${avrundTilTekst(s.rest, 2)}`), avrundTilTekst(svar.felles, 2)]
}

it('is the gap of each home without tiltak, the most first', () => {
  expect(rest()).toEqual(['Mest 10.00', 'Nest mest 2.00', '0.00'])
})

it('is less by what the tiltak of the home close, and never below nothing', () => {
  expect(rest(tiltak('a', 'Mest', '9.50'), tiltak('b', 'Nest mest', '5'))).toEqual(['Mest 0.50', '0.00'])
})

it('tells the hours of tiltak for the whole kommune apart', () => {
  expect(rest(tiltak('a', null, '4'))).toEqual(['Mest 10.00', 'Nest mest 2.00', '4.00'])
})
