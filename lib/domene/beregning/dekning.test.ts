import { expect, test } from 'vitest'
import { beregnDekning } from './dekning'
import { dekningTilJson } from './json'
import type { SituasjonNorm, SituasjonSykehjem } from './situasjon'
import { avd, avtale, fravaer, hjem, kommune, norm } from './test-situasjon'

const DATO = '2026-12-31'
const paa = (sykehjem: SituasjonSykehjem | SituasjonSykehjem[], normer?: SituasjonNorm[]) =>
  dekningTilJson(beregnDekning(kommune(sykehjem, normer), DATO))
const merknader = (sykehjem: SituasjonSykehjem) => beregnDekning(kommune(sykehjem), DATO).merknader
const EN_PER_TO = [norm('2020-01-01', 'LANGTID 1/2', 'KORTTID 1/2')]

test('a rate for one avdeling goes before its type’s', () => {
  const post = [avd('LANGTID', 10, { navn: 'Post A' }), avd('LANGTID', 10, { navn: 'Post B' })]
  const svar = beregnDekning(
    kommune(hjem(post), [norm('2020-01-01', 'LANGTID@Post A 2/1', 'LANGTID 1/2')]),
    DATO,
  )
  const linjer = svar.sykehjem[0]?.avdelinger ?? []
  expect(linjer.map(a => [a.normtimer?.toString(), a.egenSats])).toEqual([
    ['20', true],
    ['5', false],
  ])
  expect(dekningTilJson(svar).norm?.satser[0]).toEqual({
    ...{ type: 'LANGTID', sykehjem: 'Solbakken', avdeling: 'Post A', uketimer: 2, per: 1, basis: 'PLASS' },
  })
})

test('an own rate follows its avdeling when a mistyped type is corrected; one for the present type goes first', () => {
  const normtimer = (...satser: string[]) =>
    paa(hjem([avd('DEMENS', 10, { navn: 'Post A' })]), [norm('2020-01-01', 'DEMENS 1/2', ...satser)]).sum
      .normtimer
  expect(normtimer('LANGTID@Post A 2/1')).toBe(20)
  expect(normtimer('LANGTID@Post A 2/1', 'DEMENS@Post A 3/1')).toBe(30)
})

test('a rate of 0, own or for the type, is no rate: no gap', () => {
  const a = hjem([avd('LANGTID', 10, { navn: 'Post A' }), avd('KORTTID', 10)], [avtale('3')])
  const svar = paa(a, [norm('2020-01-01', 'LANGTID 1/2', 'LANGTID@Post A 0/1', 'KORTTID 0.00/1')])
  expect(svar.sykehjem[0]?.avdelinger.map(l => l.normtimer)).toEqual([null, null])
  expect(svar.sum).toMatchObject({ normtimer: null, udekket: null, dekning: null, underNorm: null })
})

test('basis BEBOER counts residents, and places where they are unknown', () => {
  const normer = [norm('2020-01-01', 'LANGTID 1/2 BEBOER')]
  expect(paa(hjem([avd('LANGTID', 10, { beboere: 8 })]), normer).sum).toMatchObject({
    normtimer: 4,
    beboereAntatt: false,
  })
  expect(paa(hjem([avd('LANGTID', 10, { beboere: null })]), normer).sum).toMatchObject({
    ...{ normtimer: 5, beboere: 10, beboereIndikator: 10, beboereAntatt: true },
  })
  expect(paa(hjem([avd('LANGTID', 10, { beboere: 0 })], [avtale('2')]), normer).sum).toMatchObject({
    ...{ normtimer: 0, beboere: 0, dekning: null, udekket: 0, timerPerBeboer: null },
  })
})

test('thirds add up: 10/3 + 20/3 is 10, and the norm is met', () => {
  const poster = [avd('LANGTID', 10, { navn: 'A' }), avd('LANGTID', 20, { navn: 'B' })]
  expect(paa(hjem(poster, [avtale('10')])).sum).toMatchObject({ normtimer: 10, udekket: 0, underNorm: false })
})

test('a surplus in one sykehjem does not pay for another', () => {
  const rik = hjem([avd('LANGTID', 20)], [avtale('15')], { navn: 'Rik' })
  const fattig = hjem([avd('LANGTID', 20)], [avtale('7')], { navn: 'Fattig' })
  expect(paa([rik, fattig], EN_PER_TO).sum).toMatchObject({
    ...{ dekning: 110, differanse: 2, udekket: 3, underNorm: true, udekketArsverk: 0.08 },
  })
})

test('a home without a rate adds hours to the kommune, but neither norm nor gap', () => {
  const med = hjem([avd('LANGTID', 20)], [avtale('7')], { navn: 'Med' })
  const uten = hjem([avd('ANNEN', 20)], [avtale('50')], { navn: 'Uten' })
  const svar = paa([med, uten], EN_PER_TO)
  expect(svar.sum).toMatchObject({ avtalteTimer: 57, avtalteTimerMedSats: 7, dekning: 70, udekket: 3 })
  expect(svar.sykehjem[1]).toMatchObject({
    avtalteTimer: 50,
    avtalteTimerMedSats: 0,
    normtimer: null,
    udekket: null,
  })
})

test('in a home with and without rates: fordelt hours count where there is a rate, unspread hours all', () => {
  const to = [avd('LANGTID', 20), avd('ANNEN', 20)]
  const fordelt = hjem(to, [avtale('12', { fordeling: { LANGTID: '7', ANNEN: '5' } })])
  const svar = paa(fordelt, EN_PER_TO)
  expect(svar.sykehjem[0]).toMatchObject({ avtalteTimer: 12, avtalteTimerMedSats: 7, udekket: 3 })
  expect(svar.sykehjem[0]?.avdelinger[1]).toMatchObject({
    avtalteTimer: 5,
    avtalteTimerMedSats: 0,
    differanse: null,
  })
  expect(paa(hjem(to, [avtale('12')]), EN_PER_TO).sum).toMatchObject({ avtalteTimerMedSats: 12, udekket: 0 })
})

test('one avtale for hele sykehjemmet leaves every avdeling without hours of its own', () => {
  const to = [avd('LANGTID', 20), avd('KORTTID', 20)]
  const blandet = [
    avtale('6', { navn: 'Lege 1', fordeling: { LANGTID: '6' } }),
    avtale('6', { navn: 'Lege 2' }),
  ]
  const svar = paa(hjem(to, blandet), EN_PER_TO)
  expect(svar.sykehjem[0]).toMatchObject({ timerFordelt: false, udekket: 8, udekketAvdelinger: null })
  for (const a of svar.sykehjem[0]?.avdelinger ?? [])
    expect(a).toMatchObject({
      normtimer: 10,
      avtalteTimer: null,
      faktiskeTimer: null,
      dekning: null,
      udekket: null,
    })
})

test('a home without avtaler is timerFordelt: its avdelinger have 0 hours, and the whole norm is uncovered', () => {
  const svar = paa(hjem([avd('LANGTID', 20)]), EN_PER_TO)
  expect(svar.sykehjem[0]).toMatchObject({
    timerFordelt: true,
    avtalteTimer: 0,
    udekket: 10,
    udekketAvdelinger: 10,
  })
  expect(svar.sykehjem[0]?.avdelinger[0]).toMatchObject({ avtalteTimer: 0, dekning: 0, underNorm: true })
  expect(svar.sum).toMatchObject({ plasserPerArsverk: null, timerPerBeboer: 0 })
})

test('a type line is known only where every sykehjem with the type is timerFordelt', () => {
  const fordelt = hjem(
    [avd('LANGTID', 20), avd('KORTTID', 10)],
    [avtale('9', { fordeling: { LANGTID: '8', KORTTID: '1' } })],
  )
  const ufordelt = hjem([avd('LANGTID', 20, { navn: 'Post 2' })], [avtale('8')], { navn: 'Bjørkely' })
  const [langtid, korttid] = paa([fordelt, ufordelt], EN_PER_TO).typer
  expect(langtid).toMatchObject({
    ...{
      plasser: 40,
      beboere: 40,
      normtimer: 20,
      ufullstendig: true,
      avtalteTimer: null,
      avtalteTimerMedSats: null,
    },
    ...{ faktiskeTimer: null, dekning: null, dekningFaktisk: null, differanse: null, udekket: null },
    ...{
      udekketFaktisk: null,
      udekketArsverk: null,
      timerPerBeboer: null,
      plasserPerArsverk: null,
      underNorm: null,
    },
  })
  expect(korttid).toMatchObject({
    ufullstendig: false,
    normtimer: 5,
    avtalteTimer: 1,
    udekket: 4,
    underNorm: true,
  })
})

test('a type’s gap is its avdelinger’s gaps: a surplus in one does not pay for another', () => {
  const poster = [avd('LANGTID', 20, { navn: 'A' }), avd('LANGTID', 20, { navn: 'B' })]
  const svar = paa(hjem(poster, [avtale('20', { fordeling: { A: '14', B: '6' } })]), EN_PER_TO)
  expect(svar.typer[0]).toMatchObject({ differanse: 0, udekket: 4, dekning: 100, underNorm: true })
  expect(svar.sum).toMatchObject({ udekket: 0, udekketAvdelinger: 4, underNorm: false })
})

test('udekketAvdelinger of the kommune needs every sykehjem that has a rate', () => {
  const fordelt = hjem([avd('LANGTID', 20)], [avtale('7', { fordeling: { LANGTID: '7' } })], {
    navn: 'Fordelt',
  })
  const ufordelt = hjem([avd('LANGTID', 20)], [avtale('7')], { navn: 'Ufordelt' })
  const utenSats = hjem([avd('ANNEN', 20)], [avtale('7')], { navn: 'Uten sats' })
  expect(paa([fordelt, utenSats], EN_PER_TO).sum.udekketAvdelinger).toBe(3)
  expect(paa([fordelt, ufordelt], EN_PER_TO).sum.udekketAvdelinger).toBeNull()
})

test('residents of avlastning stay out of the indicator, their hours do not', () => {
  const svar = paa(hjem([avd('LANGTID', 20), avd('AVLASTNING', 5)], [avtale('10')]))
  expect(svar.sum).toMatchObject({ beboere: 25, beboereIndikator: 20, timerPerBeboer: 0.5 })
  expect(svar.sykehjem[0]?.avdelinger[1]).toMatchObject({ beboereIndikator: 0, timerPerBeboer: null })
})

test('fravær takes the same share of every part of a fordelt avtale', () => {
  const deler = { LANGTID: '9', KORTTID: '3' }
  const svar = paa(
    hjem(
      [avd('LANGTID', 20), avd('KORTTID', 20)],
      [avtale('12', { fordeling: deler, fravaer: [fravaer('4', '0')] })],
    ),
    EN_PER_TO,
  )
  expect(svar.sykehjem[0]?.avdelinger.map(a => a.faktiskeTimer)).toEqual([6, 2])
  expect(svar.sum).toMatchObject({ faktiskeTimer: 8, udekket: 8, udekketFaktisk: 12, dekningFaktisk: 40 })
})

test('fravær without hours takes the whole avtale, overlapping fravær never more than it, a vikar never adds', () => {
  const faktisk = (...f: ReturnType<typeof fravaer>[]) =>
    paa(hjem([avd('LANGTID', 20)], [avtale('12', { fravaer: f })])).sum.faktiskeTimer
  expect(faktisk(fravaer(null, '0'))).toBe(0)
  expect(faktisk(fravaer(null, '5'))).toBe(5)
  expect(faktisk(fravaer('10', '0'), fravaer('10', '0'))).toBe(0)
  expect(faktisk(fravaer('2', '5'))).toBe(12)
})

test('a kommune without sykehjem has no figures: nothing registered is not 0', () => {
  const svar = paa([])
  expect(svar.sum).toMatchObject({ plasser: null, avtalteTimer: null, normtimer: null, ufullstendig: false })
  expect(svar).toMatchObject({ typer: [], sykehjem: [] })
})

test('an open sykehjem without avdelinger is incomplete', () => {
  const tomt = hjem([], [avtale('5')])
  expect(paa(tomt).sum).toMatchObject({ plasser: null, avtalteTimer: 5, ufullstendig: true })
  expect(merknader(tomt)).toMatchObject([{ kode: 'INGEN_AVDELING', alvor: 'INFO' }])
})

test('an årsverk has some hours', () => {
  expect(() => beregnDekning(kommune([]), DATO, { timerPerArsverk: '0' })).toThrow(RangeError)
})
