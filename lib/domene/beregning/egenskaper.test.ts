import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brok, NULL } from '../felles/brok'
import { beregnDekning } from './dekning'
import { dekningTilJson } from './json'
import type { Situasjon, SituasjonBelegg, SituasjonLegeavtale, SituasjonSykehjem } from './situasjon'
import { kommune } from './test-situasjon'
import { fordelPa, NORMER, tilfeldigHjem, tilfeldigKommune, TYPER_UTEN_OHD } from './test-tilfeldig'
import type { Dekning } from './typer'

const DATO = '2026-12-31'

const forHver = (sjekk: (s: Situasjon, d: Dekning) => void) =>
  fc.assert(fc.property(tilfeldigKommune, s => sjekk(s, beregnDekning(s, DATO))))

test('the order of units changes no figure', () => {
  forHver((s, d) => {
    const snudd = {
      ...s,
      sykehjem: s.sykehjem.toReversed().map(h => ({
        ...h,
        avdelinger: h.avdelinger.toReversed(),
        legeavtaler: h.legeavtaler.toReversed(),
      })),
    }
    const [a, b] = [dekningTilJson(d), dekningTilJson(beregnDekning(snudd, DATO))]
    expect(b.sum).toEqual(a.sum)
    expect(b.typer).toEqual(a.typer)
    const utenAvdelinger = (j: typeof a) => j.sykehjem.map(h => ({ ...h, avdelinger: [] }))
    expect(utenAvdelinger(b).toReversed()).toEqual(utenAvdelinger(a))
  })
})

test('the sum of gaps is never less than the net gap, nor the avdelinger’s less than the home’s', () => {
  forHver((_, d) => {
    for (const l of [d.sum, ...d.sykehjem]) {
      if (l.udekket && l.differanse) expect(l.udekket.gte(l.differanse.neg())).toBe(true)
      if (l.udekket && l.udekketAvdelinger) expect(l.udekketAvdelinger.gte(l.udekket)).toBe(true)
    }
  })
})

test('no unit has both a gap and a surplus, and actual hours never cover more than agreed', () => {
  forHver((_, d) => {
    for (const l of d.sykehjem.flatMap(s => [s, ...s.avdelinger])) {
      if (l.udekket && l.differanse?.gt(0)) expect(l.udekket.equals(0)).toBe(true)
      if (l.udekket && l.udekketFaktisk) expect(l.udekketFaktisk.gte(l.udekket)).toBe(true)
      expect(l.underNorm).toBe(l.udekket && l.udekket.gt(0))
    }
  })
})

test('every figure that is sent is finite, and no zero is negative', () => {
  forHver((_, d) => {
    const { sum, typer, sykehjem } = dekningTilJson(d)
    for (const linje of [sum, ...typer, ...sykehjem, ...sykehjem.flatMap(s => s.avdelinger)])
      for (const verdi of Object.values(linje).filter(v => typeof v === 'number')) {
        expect(Number.isFinite(verdi)).toBe(true)
        expect(Object.is(verdi, -0)).toBe(false)
      }
  })
})

test('the årsverk basis changes årsverk figures only', () => {
  forHver((s, d) => {
    const a30 = beregnDekning(s, DATO, { timerPerArsverk: '30' })
    expect(JSON.stringify(a30, utenArsverk)).toBe(JSON.stringify(d, utenArsverk))
  })
})

test('where every avdeling has a rate, how a home’s hours are fordelt never changes what it lacks', () => {
  const vekter = fc.array(fc.option(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 })), {
    minLength: 3,
    maxLength: 3,
  })
  fc.assert(
    fc.property(tilfeldigHjem('A', TYPER_UTEN_OHD, true), vekter, (h, v) => {
      const omfordelt = { ...h, legeavtaler: h.legeavtaler.map((l, i) => omfordel(h, l, v[i] ?? null)) }
      const [a, b] = [h, omfordelt].map(x => beregnDekning(kommune(x, NORMER[1]), DATO).sum)
      expect(b?.udekket?.equals(a?.udekket ?? NULL)).toBe(true)
      expect(b?.udekketFaktisk?.equals(a?.udekketFaktisk ?? NULL)).toBe(true)
    }),
  )
})

test('twice the hours for twice the residents leaves the indicator', () => {
  forHver((s, d) => {
    const dobbel = {
      ...s,
      sykehjem: s.sykehjem.map(h => ({
        ...h,
        avdelinger: h.avdelinger.map(a => ({ ...a, belegg: a.belegg.map(dobleBelegg) })),
        legeavtaler: h.legeavtaler.map(dobleTimer),
      })),
    }
    const verdi = beregnDekning(dobbel, DATO).sum.timerPerBeboer
    expect(verdi?.toFraction()).toBe(d.sum.timerPerBeboer?.toFraction())
  })
})

const ARSVERK = ['timerPerArsverk', 'udekketArsverk', 'plasserPerArsverk']
const utenArsverk = (felt: string, v: unknown) =>
  ARSVERK.includes(felt) ? undefined : typeof v === 'bigint' ? String(v) : v
const doble = (t: string) => brok(t).mul(2).toString()
const dobleBelegg = (b: SituasjonBelegg) => ({
  ...b,
  plasser: b.plasser * 2,
  beboere: b.beboere === null ? null : b.beboere * 2,
})
const dobleTimer = (l: SituasjonLegeavtale) => ({
  ...l,
  versjoner: l.versjoner.map(v => ({
    ...v,
    uketimer: doble(v.uketimer),
    fordeling: v.fordeling?.map(f => ({ ...f, timer: doble(f.timer) })) ?? null,
  })),
})

function omfordel(
  h: SituasjonSykehjem,
  l: SituasjonLegeavtale,
  vekter: number[] | null,
): SituasjonLegeavtale {
  const versjoner = l.versjoner.map(v => {
    const deler = fordelPa(h.avdelinger, v.uketimer, vekter)
    return {
      ...v,
      fordeling: deler ? Object.entries(deler).map(([avdelingId, t]) => ({ avdelingId, timer: t })) : null,
    }
  })
  return { ...l, versjoner }
}
