import type Fraction from 'fraction.js'
import { brok, storst } from '../felles/brok'
import { medianAv } from '../samlet/median'

/** With fewer there is nothing to stand out from. */
export const MINST_VERDIER = 5

/**
 * A value is an outlier when it lies further from the median than 3,5 / 0,6745 times the median of the distances to it
 * (MAD; Iglewicz and Hoaglin 1993): about 5,19 times. MAD rather than the standard deviation, since one gross fault among
 * few figures would hide itself behind the deviation it makes.
 */
export const AVVIKSGRENSE = brok('3.5').div(brok('0.6745'))

/** MAD counts as at least this part of the median: a figure that has long stood still may still move a little. */
export const MINSTE_SPREDNING = brok('0.05')

export type Verdi<N> = { nokkel: N; verdi: Fraction }

/** FOR_FAA: under MINST_VERDIER. UTEN_SPREDNING: the median is 0, and so is MAD. lav and hoy: what is not an outlier. */
export type Avviksvurdering<N> =
  | { tilstand: 'FOR_FAA'; antall: number }
  | { tilstand: 'UTEN_SPREDNING'; antall: number; median: Fraction }
  | {
      tilstand: 'VURDERT'
      antall: number
      median: Fraction
      lav: Fraction
      hoy: Fraction
      avvik: Verdi<N>[]
    }

/** Which of the values stand out from the rest. Exact. */
export function finnAvvik<N>(verdier: readonly Verdi<N>[]): Avviksvurdering<N> {
  const antall = verdier.length
  const median = medianAv(verdier.map(v => v.verdi))
  if (median === null || antall < MINST_VERDIER) return { tilstand: 'FOR_FAA', antall }
  const mad = medianAv(verdier.map(v => v.verdi.sub(median).abs())) ?? median
  const spredning = storst(mad, median.abs().mul(MINSTE_SPREDNING))
  if (spredning.n === 0n) return { tilstand: 'UTEN_SPREDNING', antall, median }
  const [lav, hoy] = [median.sub(spredning.mul(AVVIKSGRENSE)), median.add(spredning.mul(AVVIKSGRENSE))]
  const avvik = verdier.filter(v => v.verdi.lt(lav) || v.verdi.gt(hoy))
  return { tilstand: 'VURDERT', antall, median, lav, hoy, avvik }
}
