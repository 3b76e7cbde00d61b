import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../felles/brok'
import { fraDognnummer, dognnummer, isoUke } from '../felles/dato'
import { beregnDekning } from './dekning'
import { nokkeltallTilJson } from './json'
import { avd, avtale, fravaer, hjem, kommune, norm } from './test-situasjon'
import { tilfeldigKommune } from './test-tilfeldig'
import { beregnUtvikling } from './utvikling'
import { utviklingTilJson } from './utvikling-json'

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

/** Gives what is registered dates of its own, so that things change on many days. */
function spre(s: ReturnType<typeof kommune>, datoer: string[]): typeof s {
  const neste = () => datoer.pop() ?? '2026-04-01'
  return {
    ...s,
    normer: s.normer.map(n => ({ ...n, gyldigFra: neste() })),
    sykehjem: s.sykehjem.map(h => ({
      ...h,
      nedlagt: neste(),
      avdelinger: h.avdelinger.map((a, i) => ({
        ...a,
        ...(i % 2 ? { apnet: neste() } : { nedlagt: neste() }),
        belegg: a.belegg.map(b => ({ ...b, gjelderFra: neste() })),
      })),
      legeavtaler: h.legeavtaler.map(l => ({
        ...l,
        versjoner: l.versjoner.map(v => ({ ...v, gjelderFra: neste() })),
        fravaer: l.fravaer.map(f => ({ ...f, fra: neste(), til: '2026-05-15' })),
      })),
    })),
  }
}
