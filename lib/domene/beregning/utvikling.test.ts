import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../felles/brok'
import { fraDognnummer, dognnummer, isoUke } from '../felles/dato'
import { beregnDekning } from './dekning'
import { nokkeltallTilJson } from './json'
import { spre } from './test-spre'
import { avd, avtale, fravaer, hjem, kommune, norm } from './test-situasjon'
import { tilfeldigKommune } from './test-tilfeldig'
import { beregnUtvikling } from './utvikling'
import { utviklingTilJson } from './utvikling-json'
import { finnUtsnitt, type Utsnittvalg } from './utsnitt'

const over = (...arg: Parameters<typeof beregnUtvikling>) => utviklingTilJson(beregnUtvikling(...arg))
const EN_PER_TO = [norm('2020-01-01', 'LANGTID 1/2')]

test('E. A norm changed mid-year: the year weighs its days', () => {
  const s = kommune(hjem([avd('LANGTID', 60, { beboere: 59 })], [avtale('25')]), [
    norm('2026-01-01', 'LANGTID 1/3'),
    norm('2026-07-01', 'LANGTID 1/2'),
  ])
  expect(over(s, '2026-01-01', '2026-12-31').aar).toEqual([
    {
      aar: 2026,
      dager: 365,
      dagerUtenNorm: 0,
      normtimer: 25.04,
      avtalteTimer: 25,
      faktiskeTimer: 25,
      differanse: -0.04,
      dekning: 99.8,
      dekningFaktisk: 99.8,
      udekket: 2.52,
      udekketFaktisk: 2.52,
      timerPerBeboer: 0.42,
      dagerUnderNorm: 184,
      dagerFaktiskUnderNorm: 184,
      ukerFaktiskUnderNorm: 26,
    },
  ])
})

test('a leap year weighs its 366 days, and 29 February is a month-end', () => {
  const s = kommune(hjem([avd('LANGTID', 60)], [avtale('25')]), [
    norm('2023-01-01', 'LANGTID 1/3'),
    norm('2024-03-01', 'LANGTID 1/2'),
  ])
  const { maneder, aar } = over(s, '2024-01-01', '2024-12-31')
  // 60 days at 20,00 and 306 at 30,00: 10 380 / 366. The gap is 5,00 in 306 days: 1 530 / 366.
  expect(aar[0]).toMatchObject({
    ...{ dager: 366, normtimer: 28.36, dekning: 88.2, udekket: 4.18, differanse: -3.36 },
    ...{ dagerUnderNorm: 306 },
  })
  expect(maneder.map(m => [m.dato, m.normtimer]).slice(0, 3)).toEqual([
    ['2024-01-31', 20],
    ['2024-02-29', 20],
    ['2024-03-31', 30],
  ])
})

test('month-ends inside the interval carry that day’s figures, and years are cut to it', () => {
  const s = kommune(hjem([avd('LANGTID', 20)], [avtale('8', { fra: '2026-02-01' })]), EN_PER_TO)
  const { maneder, aar } = over(s, '2025-12-15', '2026-02-27')
  expect(maneder.map(m => [m.dato, m.avtalteTimer, m.udekket])).toEqual([
    ['2025-12-31', 0, 10],
    ['2026-01-31', 0, 10],
  ])
  expect(aar.map(a => [a.aar, a.dager])).toEqual([
    [2025, 17],
    [2026, 58],
  ])
})

test('a July without a doctor shows in days and weeks by actual hours, not by agreed', () => {
  const juli = fravaer(null, '0', '2026-07-01', '2026-07-31')
  const s = kommune(hjem([avd('LANGTID', 20)], [avtale('10', { fravaer: [juli] })]), EN_PER_TO)
  expect(over(s, '2026-01-01', '2026-12-31').aar[0]).toMatchObject({
    ...{ dagerUnderNorm: 0, dagerFaktiskUnderNorm: 31, ukerFaktiskUnderNorm: 3, udekket: 0 },
    ...{ faktiskeTimer: 9.15, udekketFaktisk: 0.85, dekning: 100, dekningFaktisk: 91.5 },
  })
  // July 2026 begins on a Wednesday and ends on a Friday: weeks 28, 29 and 30 are whole.
  const { ukerFaktiskUnderNorm } = beregnUtvikling(s, '2026-01-01', '2026-12-31')
  expect(ukerFaktiskUnderNorm).toEqual(['2026-07-06', '2026-07-13', '2026-07-20'])
  expect(ukerFaktiskUnderNorm.map(u => isoUke(u).uke)).toEqual([28, 29, 30])
})

test('weeks of an interval are those with their Thursday in it, whole, though it is cut', () => {
  const juli = fravaer(null, '0', '2026-07-01', '2026-07-31')
  const s = kommune(hjem([avd('LANGTID', 20)], [avtale('10', { fravaer: [juli] })]), EN_PER_TO)
  const uker = (fra: string, til: string) => beregnUtvikling(s, fra, til).ukerFaktiskUnderNorm
  expect(uker('2026-07-09', '2026-07-16')).toEqual(['2026-07-06', '2026-07-13'])
  expect(uker('2026-07-10', '2026-07-15')).toEqual([])
})

test('a week lies in the year of its Thursday and needs all its seven days, also those of another year', () => {
  const uten = (fra: string, til: string) =>
    kommune(
      hjem([avd('LANGTID', 20)], [avtale('10', { fravaer: [fravaer(null, '0', fra, til)] })]),
      EN_PER_TO,
    )
  const uker = (s: ReturnType<typeof uten>, aar: number) =>
    over(s, `${aar}-01-01`, `${aar}-12-31`).aar[0]?.ukerFaktiskUnderNorm
  const hel = uten('2026-12-28', '2027-01-03')
  expect([uker(hel, 2026), uker(hel, 2027)]).toEqual([1, 0])
  const uke1 = uten('2025-12-29', '2026-01-04')
  expect([uker(uke1, 2025), uker(uke1, 2026)]).toEqual([0, 1])
  expect(uker(uten('2025-12-30', '2026-01-04'), 2026)).toBe(0)
  const nesten = uten('2026-12-28', '2027-01-02')
  expect([uker(nesten, 2026), uker(nesten, 2027)]).toEqual([0, 0])
})

test('days without a norm are told, and do not dilute the figures that need one', () => {
  const s = kommune(hjem([avd('LANGTID', 20)], [avtale('8')]), [norm('2026-07-01', 'LANGTID 1/2')])
  expect(over(s, '2026-01-01', '2026-12-31').aar[0]).toMatchObject({
    ...{ dager: 365, dagerUtenNorm: 181, normtimer: 10, udekket: 2, differanse: -2, dekning: 80 },
    ...{ avtalteTimer: 8, timerPerBeboer: 0.4, dagerUnderNorm: 184 },
  })
  expect(over(kommune(hjem([avd('LANGTID', 20)]), []), '2026-01-01', '2026-12-31').aar[0]).toMatchObject({
    ...{
      dagerUtenNorm: 365,
      normtimer: null,
      udekket: null,
      dekning: null,
      dagerUnderNorm: 0,
      timerPerBeboer: 0,
    },
  })
})

test('the indicator of a year is hours over residents of the days on which residents are known', () => {
  const avtaler = [avtale('10'), avtale('73', { navn: 'Lege 2', til: '2026-12-21' })]
  const s = kommune(hjem([avd('LANGTID', 20, { fra: '2026-12-22' })], avtaler), EN_PER_TO)
  expect(over(s, '2026-01-01', '2026-12-31').aar[0]).toMatchObject({ timerPerBeboer: 0.5, avtalteTimer: 81 })
})

describe('a part of the kommune', () => {
  const fordelt = avtale('10', { navn: 'Fordelt', fordeling: { A: '6', B: '4' } })
  const ufordelt = avtale('2', { navn: 'Ufordelt', fra: '2026-07-01' })
  const s = kommune(
    [
      hjem([avd('LANGTID', 20, { navn: 'A' }), avd('DEMENS', 20, { navn: 'B' })], [fordelt, ufordelt]),
      hjem([avd('LANGTID', 10, { navn: 'C' })], [avtale('5', { navn: 'Annen', fordeling: { C: '5' } })], {
        navn: 'Fjellheim',
      }),
    ],
    [norm('2020-01-01', 'LANGTID 1/2', 'DEMENS 1/4')],
  )
  const aaret = (valg: Utsnittvalg) =>
    over(s, '2026-01-01', '2026-12-31', { utsnitt: finnUtsnitt(s, valg).utsnitt }).aar[0]

  test('is a sykehjem, of its own hours and norm', () => {
    expect(aaret({ sykehjem: 'Fjellheim' })).toMatchObject({ normtimer: 5, avtalteTimer: 5, udekket: 0 })
    expect(aaret({ sykehjem: 'Solbakken' })).toMatchObject({ normtimer: 15, dagerUnderNorm: 365 })
  })

  test('is an avdeling or a type: while hours are not fordelt, its ratio is of the other days', () => {
    const hele = { normtimer: 10, avtalteTimer: 6, differanse: -4, dekning: 60, dagerUnderNorm: 181 }
    expect(aaret({ avdeling: 'A' })).toMatchObject(hele)
    expect(aaret({ type: 'DEMENS' })).toMatchObject({ normtimer: 5, avtalteTimer: 4, dekning: 80 })
    const { utsnitt } = finnUtsnitt(s, { avdeling: 'A' })
    const { aar } = beregnUtvikling(s, '2026-01-01', '2026-12-31', { utsnitt })
    expect(aar[0]).toMatchObject({ dager: 365, dagerUtenNorm: 0, dagerUtenTimer: 184 })
  })

  test('of a type at one sykehjem is that sykehjem’s avdelinger alone', () => {
    expect(aaret({ sykehjem: 'Fjellheim', type: 'LANGTID' })).toMatchObject({ normtimer: 5, avtalteTimer: 5 })
    expect(aaret({ type: 'LANGTID' })?.normtimer).toBe(15)
    expect(aaret({ sykehjem: 'Fjellheim', type: 'DEMENS' })).toMatchObject({
      normtimer: null,
      dagerUtenNorm: 365,
    })
  })
})

test('an interval that ends before it begins is a fault', () => {
  expect(() => beregnUtvikling(kommune([]), '2026-02-01', '2026-01-31')).toThrow(RangeError)
})

test('day by day and step by step give the same', () => {
  const dag = fc.integer({ min: dognnummer('2026-03-01'), max: dognnummer('2026-05-31') }).map(fraDognnummer)
  const dager = fc.array(dag, { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(tilfeldigKommune, dager, (utgangspunkt, d) => {
      const s = spre(utgangspunkt, [...d])
      const u = beregnUtvikling(s, '2026-03-01', '2026-05-31')
      const alle = Array.from({ length: 92 }, (_, i) => fraDognnummer(dognnummer('2026-03-01') + i))
      const fasit = alle.map(dato => ({ dato, sum: beregnDekning(s, dato).sum }))
      for (const { dato, sum: dagens } of fasit) {
        const trinn = u.trinn.filter(t => t.fra <= dato && dato <= t.til)
        expect(trinn.map(t => nokkeltallTilJson(t.sum))).toEqual([nokkeltallTilJson(dagens)])
      }
      const medNorm = fasit.flatMap(f => f.sum.udekket ?? [])
      const snitt = medNorm.length === 0 ? undefined : sum(medNorm).div(medNorm.length)
      expect(u.aar[0]?.udekket?.toFraction()).toBe(snitt?.toFraction())
      const under = fasit.filter(f => f.sum.udekketFaktisk?.gt(0)).map(f => isoUke(f.dato).uke)
      const fulle = new Set(under.filter(uke => uke >= 10 && under.filter(u2 => u2 === uke).length === 7))
      expect(u.aar[0]?.ukerFaktiskUnderNorm).toBeGreaterThanOrEqual(fulle.size)
      expect(u.aar[0]?.dagerFaktiskUnderNorm).toBe(under.length)
    }),
    { numRuns: 25 },
  )
})
