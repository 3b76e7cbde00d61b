import { expect, test } from 'vitest'
import { avd, avtale, hjem, kommune, norm } from '../beregning/test-situasjon'
import { lesDatovalg, snarveier } from './datovalg'

const IDAG = '2026-11-22'

test.each([
  ['31.12.2026', '2026-12-31'],
  ['31122026', '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  [' ', IDAG],
  [undefined, IDAG],
])('reads %s as %s', (tekst, dato) => {
  expect(lesDatovalg(tekst, IDAG)).toMatchObject({ dato, feil: null })
})

test.each([
  ['31.02.2026', 'feil.dato.finnesIkke'],
  ['1.1.26', 'feil.dato.arstall'],
  ['i morgen', 'feil.dato.ugyldig'],
  ['31.12.1889', 'feil.dato.forTidlig'],
  ['0001-01-01', 'feil.dato.forTidlig'],
  ['01.01.2099', 'feil.dato.forSen'],
])('shows today and says what is wrong with %s', (tekst, kode) => {
  expect(lesDatovalg(tekst, IDAG)).toMatchObject({ dato: IDAG, skrevet: tekst, feil: { kode } })
})

test('offers today, the last year-end, coming norms and the first other change', () => {
  const s = kommune(
    hjem([avd('LANGTID', 10, { nedlagt: '2027-05-31' })], [avtale('5', { til: '2026-12-31' })]),
    [norm('2020-01-01', 'LANGTID 1/3'), norm('2027-01-01', 'LANGTID 1/2'), norm('2027-07-01', 'LANGTID 1/1')],
  )
  expect(snarveier(s, IDAG)).toEqual([
    { dato: IDAG, slag: 'I_DAG' },
    { dato: '2025-12-31', slag: 'AARSSKIFTE' },
    { dato: '2027-01-01', slag: 'NY_NORM' },
    { dato: '2027-07-01', slag: 'NY_NORM' },
    { dato: '2027-06-01', slag: 'ENDRING' },
  ])
})
