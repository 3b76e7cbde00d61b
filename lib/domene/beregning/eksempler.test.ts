import { expect, test } from 'vitest'
import { beregnDekning } from './dekning'
import { dekningTilJson } from './json'
import { avd, avtale, fravaer, hjem, kommune, norm } from './test-situasjon'

const DATO = '2026-12-31'
const sum = (...arg: Parameters<typeof beregnDekning>) => dekningTilJson(beregnDekning(...arg)).sum

test('A. One third is kept whole: 90 places at 1 per 3 are 30,00 hours, and 29,80 is under norm', () => {
  expect(sum(kommune(hjem([avd('LANGTID', 90)], [avtale('29.80')])), DATO)).toMatchObject({
    normtimer: 30,
    dekning: 99.3,
    udekket: 0.2,
    underNorm: true,
  })
})

const blandet = (fordeling?: Record<string, string>) =>
  kommune(
    hjem(
      [
        avd('LANGTID', 24, { beboere: 22 }),
        avd('KORTTID', 8),
        avd('REHABILITERING', 6),
        avd('DEMENS', 8),
        avd('PALLIATIV', 2),
      ],
      [avtale('30', { fordeling })],
    ),
  )

test('B. A mixed home with hours for hele sykehjemmet', () => {
  const svar = dekningTilJson(beregnDekning(blandet(), DATO))
  expect(svar.sum).toEqual({
    plasser: 48,
    beboere: 46,
    beboereAntatt: false,
    beboereIndikator: 46,
    normtimer: 52,
    avtalteTimer: 30,
    avtalteTimerMedSats: 30,
    faktiskeTimer: 30,
    dekning: 57.7,
    dekningFaktisk: 57.7,
    differanse: -22,
    udekket: 22,
    udekketAvdelinger: null,
    udekketFaktisk: 22,
    udekketArsverk: 0.59,
    timerPerBeboer: 0.65,
    plasserPerArsverk: 60,
    underNorm: true,
    ufullstendig: false,
  })
  const [hjemlinje] = svar.sykehjem
  expect(hjemlinje).toMatchObject({ timerFordelt: false, udekket: 22, udekketAvdelinger: null })
  expect(hjemlinje?.avdelinger.map(a => a.normtimer)).toEqual([8, 12, 18, 4, 10])
  expect(hjemlinje?.avdelinger.map(a => a.avtalteTimer)).toEqual([null, null, null, null, null])
  expect(svar.typer.map(t => [t.type, t.normtimer, t.udekket, t.ufullstendig])).toEqual([
    ['LANGTID', 8, null, true],
    ['KORTTID', 12, null, true],
    ['REHABILITERING', 18, null, true],
    ['DEMENS', 4, null, true],
    ['PALLIATIV', 10, null, true],
  ])
})

test('B. The same gap à 30 hours an årsverk', () => {
  expect(sum(blandet(), DATO, { timerPerArsverk: '30' })).toMatchObject({ udekket: 22, udekketArsverk: 0.73 })
})

test('B. Fordelt on avdelinger: the home lacks as much, and the gap hidden inside it shows', () => {
  const deler = { LANGTID: '15', KORTTID: '5', REHABILITERING: '3.75', DEMENS: '5', PALLIATIV: '1.25' }
  const svar = dekningTilJson(beregnDekning(blandet(deler), DATO))
  expect(svar.sum).toMatchObject({ udekket: 22, udekketAvdelinger: 30, dekning: 57.7 })
  expect(svar.sykehjem[0]).toMatchObject({ timerFordelt: true, udekket: 22, udekketAvdelinger: 30 })
  expect(svar.sykehjem[0]?.avdelinger.map(a => a.udekket)).toEqual([0, 7, 14.25, 0, 8.75])
  expect(svar.typer.map(t => [t.udekket, t.ufullstendig])).toEqual([
    [0, false],
    [7, false],
    [14.25, false],
    [0, false],
    [8.75, false],
  ])
})

test('C. 51,98 of 52,00 shows 100,0 % and is under norm', () => {
  const [solbakken] = blandet().sykehjem
  const s = kommune(hjem(solbakken?.avdelinger ?? [], [avtale('51.98')]))
  expect(sum(s, DATO)).toMatchObject({ normtimer: 52, dekning: 100, udekket: 0.02, underNorm: true })
})

test('D. Hours on 0 places: no ratio, no gap, a surplus, and an ADVARSEL', () => {
  const s = kommune(hjem([avd('REHABILITERING', 0)], [avtale('2')]))
  expect(sum(s, DATO)).toMatchObject({
    plasser: 0,
    normtimer: 0,
    dekning: null,
    udekket: 0,
    differanse: 2,
    timerPerBeboer: null,
    underNorm: false,
  })
  expect(beregnDekning(s, DATO).merknader).toMatchObject([{ kode: 'TIMER_UTEN_PLASSER', alvor: 'ADVARSEL' }])
})

test('E. A norm changed mid-year: the date decides', () => {
  const s = kommune(hjem([avd('LANGTID', 60, { beboere: 59 })], [avtale('25')]), [
    norm('2026-01-01', 'LANGTID 1/3'),
    norm('2026-07-01', 'LANGTID 1/2'),
  ])
  expect(sum(s, '2026-06-30')).toMatchObject({ normtimer: 20, dekning: 125, udekket: 0, underNorm: false })
  expect(sum(s, '2026-12-31')).toMatchObject({ normtimer: 30, dekning: 83.3, udekket: 5, underNorm: true })
})

test('G. The country in 2017: 70,14 places per årsverk, and 13 467,00 norm hours were all LANGTID', () => {
  expect(sum(kommune(hjem([avd('LANGTID', 40401)], [avtale('21600')])), DATO)).toMatchObject({
    plasserPerArsverk: 70.14,
    normtimer: 13467,
  })
})

test('H. Ferie 15 h with a vikar for 5 leaves 5 of 15 hours', () => {
  const s = kommune(hjem([avd('LANGTID', 60)], [avtale('15', { fravaer: [fravaer('15', '5')] })]))
  expect(sum(s, DATO)).toMatchObject({
    avtalteTimer: 15,
    faktiskeTimer: 5,
    udekket: 5,
    udekketFaktisk: 15,
    dekningFaktisk: 25,
  })
})

test('H. Two overlapping fravær of 10 h with vikar 5 and 5 leave 10 of 15 hours', () => {
  const to = [fravaer('10', '5', '2026-12-01'), fravaer('10', '5', '2026-12-15')]
  const s = kommune(hjem([avd('LANGTID', 60)], [avtale('15', { fravaer: to })]))
  expect(sum(s, DATO).faktiskeTimer).toBe(10)
  expect(beregnDekning(s, DATO).sykehjem[0]?.avtaler[0]?.udekketFravaer.toString()).toBe('5')
})
