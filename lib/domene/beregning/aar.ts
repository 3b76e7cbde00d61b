import type Fraction from 'fraction.js'
import { brok, NULL, sum } from '../felles/brok'
import { dagerMellom, type Dato, dognnummer, fraDognnummer, plussDager } from '../felles/dato'
import type { Trinn } from './trinn'
import type { Nokkeltall } from './typer'

/** Day-weighted figures of a year, or of the part of it that was asked for. Exact; null = defined on no day. */
export type Aarstall = {
  aar: number
  dager: number
  /** Days on which normtimer is not defined. The figures that need it are weighted over the other days. */
  dagerUtenNorm: number
  /** Days with normtimer on which nobody knows the hours (an avdeling or a type whose hours are not fordelt). */
  dagerUtenTimer: number
  normtimer: Fraction | null
  avtalteTimer: Fraction | null
  faktiskeTimer: Fraction | null
  differanse: Fraction | null
  dekning: Fraction | null
  dekningFaktisk: Fraction | null
  udekket: Fraction | null
  udekketFaktisk: Fraction | null
  timerPerBeboer: Fraction | null
  /** Days on which a sykehjem is under norm by agreed hours. */
  dagerUnderNorm: number
  /** The same by actual hours: a July without a doctor. */
  dagerFaktiskUnderNorm: number
  /** ISO weeks with their Thursday in the period and all seven days under norm by actual hours. */
  ukerFaktiskUnderNorm: number
}

/**
 * Weights amounts by days and forms ratios from the weighted amounts. A day on which an amount is not defined is left
 * out of it: blank is not 0. trinn must cover [fra, til] and the whole weeks at both ends.
 */
export function beregnAar(aar: number, trinn: readonly Trinn[], fra: Dato, til: Dato): Aarstall {
  const biter = trinn
    .filter(t => t.fra <= til && t.til >= fra)
    .map(t => ({ sum: t.sum, dager: overlapp(t, fra, til) }))
  const medNorm = biter.filter(b => b.sum.normtimer !== null)
  const dager = antallDager(biter)
  const medTimer = medNorm.filter(b => b.sum.avtalteTimerMedSats !== null)
  const medBeboere = biter.filter(b => b.sum.beboereIndikator !== null && b.sum.avtalteTimer !== null)
  return {
    aar,
    dager,
    dagerUtenNorm: dager - antallDager(medNorm),
    dagerUtenTimer: antallDager(medNorm) - antallDager(medTimer),
    normtimer: vektet(medNorm, s => s.normtimer),
    avtalteTimer: vektet(biter, s => s.avtalteTimer),
    faktiskeTimer: vektet(biter, s => s.faktiskeTimer),
    differanse: vektet(medTimer, s => s.differanse),
    dekning: prosent(
      vektet(medTimer, s => s.avtalteTimerMedSats),
      vektet(medTimer, s => s.normtimer),
    ),
    dekningFaktisk: prosent(
      vektet(medTimer, s => s.faktiskeTimerMedSats),
      vektet(medTimer, s => s.normtimer),
    ),
    udekket: vektet(medNorm, s => s.udekket),
    udekketFaktisk: vektet(medNorm, s => s.udekketFaktisk),
    timerPerBeboer: forhold(
      vektet(medBeboere, s => s.avtalteTimer),
      vektet(medBeboere, s => (s.beboereIndikator === null ? null : brok(s.beboereIndikator))),
    ),
    dagerUnderNorm: antallDager(biter.filter(b => b.sum.underNorm)),
    dagerFaktiskUnderNorm: antallDager(biter.filter(b => faktiskUnder(b.sum))),
    ukerFaktiskUnderNorm: ukerUnder(trinn, fra, til).length,
  }
}

type Bit = { sum: Nokkeltall; dager: number }

const antallDager = (biter: readonly Bit[]) => biter.reduce((n, b) => n + b.dager, 0)
const faktiskUnder = (s: Nokkeltall) => s.udekketFaktisk !== null && s.udekketFaktisk.gt(0)

function overlapp(t: Trinn, fra: Dato, til: Dato): number {
  return dagerMellom(t.fra > fra ? t.fra : fra, t.til < til ? t.til : til) + 1
}

function vektet(biter: readonly Bit[], mengde: (s: Nokkeltall) => Fraction | null): Fraction | null {
  const kjente = biter.flatMap(b => {
    const verdi = mengde(b.sum)
    return verdi === null ? [] : [{ sum: verdi.mul(b.dager), dager: b.dager }]
  })
  const dager = kjente.reduce((n, k) => n + k.dager, 0)
  return dager === 0 ? null : sum(kjente.map(k => k.sum)).div(dager)
}

const forhold = (a: Fraction | null, b: Fraction | null) => (a && b?.gt(NULL) ? a.div(b) : null)
const prosent = (a: Fraction | null, b: Fraction | null) => forhold(a, b)?.mul(100) ?? null

/**
 * The Mondays of the weeks wholly under norm by actual hours, with their Thursday in [fra, til]. trinn must cover the
 * whole weeks at both ends. Day 4 (5 January 1970) was a Monday.
 */
export function ukerUnder(trinn: readonly Trinn[], fra: Dato, til: Dato): Dato[] {
  const naer = trinn.filter(t => t.til >= plussDager(fra, -6) && t.fra <= plussDager(til, 6))
  const [forste, siste] = [dognnummer(fra), dognnummer(til)]
  const uker: Dato[] = []
  for (const [a, b] of sammenhengende(naer.filter(t => faktiskUnder(t.sum))))
    for (let mandag = a + ((((4 - a) % 7) + 7) % 7); mandag + 6 <= b; mandag += 7)
      if (mandag + 3 >= forste && mandag + 3 <= siste) uker.push(fraDognnummer(mandag))
  return uker
}

/** Stretches that meet, joined, as day numbers. */
function sammenhengende(trinn: readonly Trinn[]): [number, number][] {
  const rekker: [number, number][] = []
  for (const t of trinn) {
    const [a, b] = [dognnummer(t.fra), dognnummer(t.til)]
    const siste = rekker.at(-1)
    if (siste && siste[1] + 1 === a) siste[1] = b
    else rekker.push([a, b])
  }
  return rekker
}
