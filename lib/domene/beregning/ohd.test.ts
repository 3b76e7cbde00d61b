import { expect, test } from 'vitest'
import { beregnDekning } from './dekning'
import { dekningTilJson } from './json'
import { avd, avtale, hjem, kommune, norm } from './test-situasjon'

const DATO = '2026-12-31'
const NORM = [norm('2020-01-01', 'LANGTID 1/2', 'OYEBLIKKELIG_HJELP 4/1')]
const paa = (...arg: Parameters<typeof hjem>) => beregnDekning(kommune(hjem(...arg), NORM), DATO)
const OHD = avd('OYEBLIKKELIG_HJELP', 4)

test('ØHD has lines of its own and is in no sum', () => {
  const svar = paa(
    [avd('LANGTID', 20), OHD],
    [avtale('12', { fordeling: { LANGTID: '7', OYEBLIKKELIG_HJELP: '5' } })],
  )
  const json = dekningTilJson(svar)
  const uten = { plasser: 20, beboere: 20, normtimer: 10, avtalteTimer: 7, udekket: 3, timerPerBeboer: 0.35 }
  expect(json.sum).toMatchObject(uten)
  expect(json.sykehjem[0]).toMatchObject({ ...uten, udekketAvdelinger: 3 })
  const egen = {
    plasser: 4,
    beboereIndikator: 0,
    normtimer: 16,
    avtalteTimer: 5,
    udekket: 11,
    timerPerBeboer: null,
  }
  expect(json.sykehjem[0]?.avdelinger[1]).toMatchObject(egen)
  expect(json.typer[1]).toMatchObject({ type: 'OYEBLIKKELIG_HJELP', ...egen })
  expect(svar.sykehjem[0]?.timerOhd.avtalteTimer.toString()).toBe('5')
  expect(svar.merknader).toEqual([])
})

test('in a home with nothing else, hours for hele sykehjemmet are ØHD hours', () => {
  const svar = paa([OHD], [avtale('5')])
  expect(dekningTilJson(svar).sykehjem[0]).toMatchObject({ plasser: null, avtalteTimer: 0, normtimer: null })
  expect(svar.sykehjem[0]?.timerOhd.avtalteTimer.toString()).toBe('5')
  expect(svar.sykehjem[0]?.ufullstendig).toBe(false)
  expect(svar.merknader).toEqual([])
})

test('in a mixed home they count in the sum, with ADVARSEL «fordel timene»', () => {
  const svar = paa([avd('LANGTID', 20), OHD], [avtale('12')])
  expect(svar.sum.avtalteTimer?.toString()).toBe('12')
  expect(svar.merknader).toMatchObject([
    { kode: 'TIMER_IKKE_FORDELT_MED_OHD', alvor: 'ADVARSEL', verdi: '12,00' },
  ])
})

test('an avdeling that is closed does not make a home mixed', () => {
  const svar = paa([avd('LANGTID', 20, { nedlagt: '2026-06-30' }), OHD], [avtale('5')])
  expect(svar.sum.avtalteTimer?.toString()).toBe('0')
  expect(svar.merknader).toEqual([])
})

test('a part on ØHD stays out of the sum also when another avtale is for hele sykehjemmet', () => {
  const svar = paa(
    [avd('LANGTID', 20), OHD],
    [
      avtale('12', { navn: 'A', fordeling: { LANGTID: '7', OYEBLIKKELIG_HJELP: '5' } }),
      avtale('2', { navn: 'B' }),
    ],
  )
  expect(svar.sum.avtalteTimer?.toString()).toBe('9')
  expect(svar.merknader).toMatchObject([{ verdi: '2,00' }])
})

test('hours on a closed ØHD avdeling stay out of the sum too', () => {
  const stengt = avd('OYEBLIKKELIG_HJELP', 4, { nedlagt: '2026-06-30' })
  const svar = paa(
    [avd('LANGTID', 20), stengt],
    [avtale('12', { fordeling: { LANGTID: '7', OYEBLIKKELIG_HJELP: '5' } })],
  )
  expect(svar.sum.avtalteTimer?.toString()).toBe('7')
  expect(svar.merknader).toMatchObject([{ kode: 'TIMER_PA_STENGT_AVDELING', verdi: '5,00' }])
})

test('an ØHD avdeling without belegg leaves the sums complete', () => {
  const svar = paa([avd('LANGTID', 20), avd('OYEBLIKKELIG_HJELP', null)], [])
  expect(svar.sum.ufullstendig).toBe(false)
  expect(svar.sykehjem[0]?.avdelinger[1]?.ufullstendig).toBe(true)
  expect(svar.typer[1]?.ufullstendig).toBe(true)
})
