import type Fraction from 'fraction.js'
import type { Avdelingstype } from '../avdeling/typer'
import { NULL } from '../felles/brok'
import type { Dato } from '../felles/dato'
import { beleggPa } from './gyldighet'
import { gap, type Mengder, nokkeltall } from './nokkeltall'
import { normtimer, satsFor } from './norm'
import type { SituasjonAvdeling, SituasjonBelegg } from './situasjon'
import type { DekningAvdeling, DekningNorm, DekningSats } from './typer'

/** Agreed and actual uketimer of one unit. */
export type Timer = { avtalteTimer: Fraction; faktiskeTimer: Fraction }

/** What every line of one calculation shares. */
export type Rammer = { dato: Dato; norm: DekningNorm | null; timerPerArsverk: Fraction }

const UTENFOR_INDIKATOR: readonly Avdelingstype[] = ['OYEBLIKKELIG_HJELP', 'AVLASTNING']

/** What a line of an avdeling rests on, and its amounts. */
export type Avdelingsgrunnlag = { belegg: SituasjonBelegg | null; sats: DekningSats | null; mengder: Mengder }

/**
 * The amounts of an open avdeling. timer null = not every avtale at the sykehjem is fordelt, so nobody knows its hours.
 * Residents of OYEBLIKKELIG_HJELP and AVLASTNING are 0 in the indicator, and its ratio is null there.
 */
export function avdelingsgrunnlag(
  avdeling: SituasjonAvdeling,
  timer: Timer | null,
  rammer: Rammer,
): Avdelingsgrunnlag {
  const belegg = beleggPa(avdeling.belegg, rammer.dato)
  const sats = satsFor(rammer.norm, avdeling)
  const norm = normtimer(sats, belegg)
  const beboere = belegg && (belegg.beboere ?? belegg.plasser)
  const medSats = (t: Fraction | undefined) => (t === undefined ? null : norm === null ? NULL : t)
  const mengder = {
    plasser: belegg && belegg.plasser,
    beboere,
    beboereAntatt: belegg !== null && belegg.beboere === null,
    beboereIndikator: belegg && UTENFOR_INDIKATOR.includes(avdeling.type) ? 0 : beboere,
    normtimer: norm,
    avtalteTimer: timer && timer.avtalteTimer,
    avtalteTimerMedSats: medSats(timer?.avtalteTimer),
    faktiskeTimer: timer && timer.faktiskeTimer,
    faktiskeTimerMedSats: medSats(timer?.faktiskeTimer),
    udekket: gap(norm, timer && timer.avtalteTimer),
    udekketFaktisk: gap(norm, timer && timer.faktiskeTimer),
    udekketAvdelinger: null,
    ufullstendig: belegg === null,
  }
  return { belegg, sats, mengder }
}

/** The line of an open avdeling: see avdelingsgrunnlag. */
export function beregnAvdeling(
  avdeling: SituasjonAvdeling,
  timer: Timer | null,
  rammer: Rammer,
): DekningAvdeling {
  const { belegg, sats, mengder } = avdelingsgrunnlag(avdeling, timer, rammer)
  const { id, navn, type } = avdeling
  const egenSats = sats !== null && sats.avdelingId !== null
  return { id, navn, type, belegg, sats, egenSats, ...nokkeltall(mengder, rammer.timerPerArsverk) }
}
