import type Fraction from 'fraction.js'
import { NULL, storst, sumKjente } from '../felles/brok'
import type { Nokkeltall } from './typer'

/** The amounts of a line: what can be added. Everything else follows from them. */
export type Mengder = Pick<
  Nokkeltall,
  | 'plasser'
  | 'beboere'
  | 'beboereAntatt'
  | 'beboereIndikator'
  | 'normtimer'
  | 'avtalteTimer'
  | 'avtalteTimerMedSats'
  | 'faktiskeTimer'
  | 'faktiskeTimerMedSats'
  | 'udekket'
  | 'udekketFaktisk'
  | 'udekketAvdelinger'
  | 'ufullstendig'
>

/** What a unit lacks: max(0, R − A). null when either is not defined. */
export const gap = (normtimer: Fraction | null, timer: Fraction | null): Fraction | null =>
  normtimer && timer && storst(NULL, normtimer.sub(timer))

/**
 * All figures of a line from its amounts. Ratios are null where undefined: never infinite, never a percent of
 * nothing. Status is decided on exact values: 51,98 of 52,00 is under norm.
 */
export function nokkeltall(mengder: Mengder, timerPerArsverk: Fraction): Nokkeltall {
  const {
    plasser,
    beboereIndikator,
    normtimer,
    avtalteTimer,
    avtalteTimerMedSats: medSats,
    udekket,
  } = mengder
  return {
    ...mengder,
    dekning: prosent(medSats, normtimer),
    dekningFaktisk: prosent(mengder.faktiskeTimerMedSats, normtimer),
    differanse: normtimer && medSats && medSats.sub(normtimer),
    udekketArsverk: udekket && udekket.div(timerPerArsverk),
    timerPerBeboer: beboereIndikator && avtalteTimer ? avtalteTimer.div(beboereIndikator) : null,
    plasserPerArsverk:
      plasser !== null && avtalteTimer && avtalteTimer.n > 0n
        ? timerPerArsverk.mul(plasser).div(avtalteTimer)
        : null,
    underNorm: udekket && udekket.n > 0n,
  }
}

/**
 * Adds lines: each figure over the units that have it, null when none has. The gap is the sum of gaps, so a surplus
 * in one unit never pays for another. udekketAvdelinger is left to the caller: it needs every rated unit.
 */
export function sumMengder(enheter: readonly Mengder[]): Mengder {
  const antall = (felt: 'plasser' | 'beboere' | 'beboereIndikator') => {
    const kjente = enheter.map(e => e[felt]).filter(t => t !== null)
    return kjente.length === 0 ? null : kjente.reduce((a, b) => a + b)
  }
  const timer = (felt: Timerfelt) => sumKjente(enheter.map(e => e[felt]))
  return {
    plasser: antall('plasser'),
    beboere: antall('beboere'),
    beboereAntatt: enheter.some(e => e.beboereAntatt),
    beboereIndikator: antall('beboereIndikator'),
    normtimer: timer('normtimer'),
    avtalteTimer: timer('avtalteTimer'),
    avtalteTimerMedSats: timer('avtalteTimerMedSats'),
    faktiskeTimer: timer('faktiskeTimer'),
    faktiskeTimerMedSats: timer('faktiskeTimerMedSats'),
    udekket: timer('udekket'),
    udekketFaktisk: timer('udekketFaktisk'),
    udekketAvdelinger: null,
    ufullstendig: enheter.some(e => e.ufullstendig),
  }
}

type Timerfelt = {
  [F in keyof Mengder]: Mengder[F] extends Fraction | null ? F : never
}[keyof Mengder]

const prosent = (timer: Fraction | null, normtimer: Fraction | null): Fraction | null =>
  timer && normtimer && normtimer.n > 0n ? timer.div(normtimer).mul(100) : null
