import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beregnDekning } from '../beregning/dekning'
import { normPa } from '../beregning/gyldighet'
import { dekningTilJson } from '../beregning/json'
import type { Situasjon } from '../beregning/situasjon'
import { tilfeldigKommune } from '../beregning/test-tilfeldig'
import type { DekningSykehjem } from '../beregning/typer'
import { AVDELINGSTYPER } from '../avdeling/typer'
import { avrundTilTekst } from '../felles/avrunding'
import { brok } from '../felles/brok'
import { brukEndringer } from './bruk'
import type { Endring } from './typer'

const DATO = '2026-12-31'
const tall = (s: Situasjon, endringer: Endring[] = []) => {
  const { sum, typer, sykehjem } = dekningTilJson(beregnDekning(brukEndringer(s, endringer, DATO), DATO))
  return {
    sum,
    typer,
    sykehjem: sykehjem.map(({ avdelinger, ...h }) => ({ ...h, antall: avdelinger.length })),
  }
}

/** Every field as it stands today, as if it were typed anew. */
function somNa(s: Situasjon): Endring[] {
  const dekning = beregnDekning(s, DATO)
  const norm = normPa(s.normer, DATO)
  return [
    ...AVDELINGSTYPER.map((type): Endring => {
      const sats = norm?.satser.find(x => x.type === type && x.avdelingId === null)
      return {
        ...{ slag: 'SATS', type },
        sats: sats ? { uketimer: sats.uketimer, per: sats.per, basis: sats.basis } : null,
      }
    }),
    ...dekning.sykehjem.flatMap(h => [
      ...h.avdelinger.flatMap(({ id: avdelingId, belegg }): Endring[] =>
        belegg
          ? [
              { slag: 'PLASSER', avdelingId, plasser: belegg.plasser },
              { slag: 'BEBOERE', avdelingId, beboere: belegg.beboere },
            ]
          : [],
      ),
      ...h.avtaler.flatMap(({ id: avtaleId, ...a }): Endring[] => [
        { slag: 'UKETIMER', avtaleId, uketimer: avrundTilTekst(a.avtalteTimer, 2) },
        { slag: 'BORTE', avtaleId, timer: avrundTilTekst(a.udekketFravaer, 2) },
      ]),
    ]),
  ]
}

test('no change, and every field typed as it stands, give the same figures', () => {
  fc.assert(
    fc.property(tilfeldigKommune, s => {
      const na = dekningTilJson(beregnDekning(s, DATO))
      expect(dekningTilJson(beregnDekning(brukEndringer(s, [], DATO), DATO))).toEqual(na)
      expect(tall(s, somNa(s))).toEqual(tall(s))
    }),
  )
})

/** The gap of a home in new hours, rounded up to the hundredth: where it can be put without changing what counts. */
function lukk(h: DekningSykehjem): Endring[] {
  if (!h.udekket) return []
  const malt = h.avdelinger.find(a => a.normtimer !== null && a.type !== 'OYEBLIKKELIG_HJELP')
  const avdelingId = h.timerFordelt && h.avtaler.length > 0 ? (malt?.id ?? null) : null
  const uketimer = avrundTilTekst(brok(1).mul(h.udekket.mul(100).ceil()).div(100), 2)
  return [{ slag: 'NYE_TIMER', sykehjemId: h.id, avdelingId, uketimer }]
}

test('adding the gap of each home leaves udekket 0, and pays for nothing more', () => {
  fc.assert(
    fc.property(tilfeldigKommune, s => {
      const na = beregnDekning(s, DATO)
      const nye = na.sykehjem.flatMap(lukk)
      const etter = beregnDekning(brukEndringer(s, nye, DATO), DATO)
      if (na.sum.udekket === null) return
      expect(etter.sum.udekket?.n).toBe(0n)
      expect(etter.sum.normtimer?.equals(na.sum.normtimer ?? 0)).toBe(true)
      for (const [i, h] of etter.sykehjem.entries())
        if (na.sykehjem[i]?.underNorm) expect(h.differanse?.lt(brok('0.01'))).toBe(true)
    }),
  )
})

const noen = (s: Situasjon): fc.Arbitrary<Endring[]> => {
  const avdelinger = s.sykehjem.flatMap(h => h.avdelinger)
  const antall = fc.nat(30)
  const timer = fc.nat(60_00).map(n => avrundTilTekst(brok(n).div(100), 2))
  const flytt = fc.record({
    slag: fc.constant('FLYTT' as const),
    avdelingId: fc.constantFrom(...avdelinger.map(a => a.id)),
    type: fc.constantFrom(...AVDELINGSTYPER),
    plasser: antall,
  })
  const nye = fc.record({
    slag: fc.constant('NYE_TIMER' as const),
    sykehjemId: fc.constantFrom(...s.sykehjem.map(h => h.id)),
    avdelingId: fc.constant(null),
    uketimer: timer,
  })
  const faste = fc
    .subarray(somNa(s))
    .chain(alle => fc.tuple(...alle.map(e => fc.tuple(antall, timer).map(([n, t]) => annerledes(e, n, t)))))
  return fc
    .tuple(faste, fc.array(flytt, { maxLength: 5 }), fc.array(nye, { maxLength: 3 }))
    .map(l => l.flat())
}

function annerledes(e: Endring, antall: number, timer: string): Endring {
  switch (e.slag) {
    case 'PLASSER':
      return { ...e, plasser: antall }
    case 'BEBOERE':
      return { ...e, beboere: antall }
    case 'UKETIMER':
      return { ...e, uketimer: timer }
    case 'BORTE':
      return { ...e, timer }
    case 'SATS':
      return { ...e, sats: { uketimer: timer, per: antall + 1, basis: 'PLASS' } }
    case 'FLYTT':
    case 'NYE_TIMER':
      return e
  }
}

test('the order of changes says nothing, and moving places neither makes nor loses any', () => {
  const blandet = tilfeldigKommune.chain(s =>
    noen(s).chain(e =>
      fc.tuple(
        fc.constant(s),
        fc.constant(e),
        fc.shuffledSubarray(e, { minLength: e.length, maxLength: e.length }),
      ),
    ),
  )
  fc.assert(
    fc.property(blandet, ([s, e, stokket]) => {
      expect(tall(s, stokket)).toEqual(tall(s, e))
      const flytt = e.filter(x => x.slag === 'FLYTT' && x.type !== 'OYEBLIKKELIG_HJELP')
      const utenOhd = {
        ...s,
        sykehjem: s.sykehjem.map(h => ({
          ...h,
          avdelinger: h.avdelinger.filter(a => a.type !== 'OYEBLIKKELIG_HJELP'),
        })),
      }
      const [for_, etter] = [tall(utenOhd).sum, tall(utenOhd, flytt).sum]
      expect([etter.plasser, etter.beboere]).toEqual([for_.plasser, for_.beboere])
    }),
  )
})
