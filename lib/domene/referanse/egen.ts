import type Fraction from 'fraction.js'
import { beregnDekning } from '../beregning/dekning'
import type { Situasjon } from '../beregning/situasjon'
import { aarAv, type Dato, sisteIAaret } from '../felles/dato'
import { avrundTilTekst } from '../felles/avrunding'
import { brok } from '../felles/brok'

/** The indicator as the kommune itself has registered it, on one date. Exact. */
export type Egenindikator = {
  dato: Dato
  timerPerBeboer: Fraction | null
  /** Normtimer spread on the same residents. */
  normPerBeboer: Fraction | null
  /** What the indicator is made of: agreed hours without øyeblikkelig hjelp, residents without that and avlastning. */
  avtalteTimer: Fraction | null
  beboere: number | null
  beboereAntatt: boolean
  ufullstendig: boolean
}

export function egenIndikator(situasjon: Situasjon, dato: Dato): Egenindikator {
  const { sum } = beregnDekning(situasjon, dato)
  const { beboereIndikator: beboere, normtimer } = sum
  return {
    ...{ dato, timerPerBeboer: sum.timerPerBeboer, avtalteTimer: sum.avtalteTimer, beboere },
    normPerBeboer: normtimer && beboere ? normtimer.div(beboere) : null,
    ...{ beboereAntatt: sum.beboereAntatt, ufullstendig: sum.ufullstendig },
  }
}

/** Hours as minutes, for those who think in them. */
export const iMinutter = (timer: Fraction | null): Fraction | null => timer && timer.mul(60)

/** On the last day of each of these years that is over. */
export const egneAar = (situasjon: Situasjon, aar: readonly number[], idag: Dato): Egenindikator[] =>
  aar.filter(a => sisteIAaret(a) < idag).map(a => egenIndikator(situasjon, sisteIAaret(a)))

/** The last year that is over. */
export const sisteHeleAar = (idag: Dato): number => aarAv(idag) - 1

/** Both as they are shown, so that the parts agree with the difference. null where one is not known. */
export function avvik(egen: Fraction | null, ssb: Fraction | null): Fraction | null {
  if (!egen || !ssb) return null
  const vist = (tall: Fraction) => brok(avrundTilTekst(tall, 2))
  return vist(egen).sub(vist(ssb))
}
