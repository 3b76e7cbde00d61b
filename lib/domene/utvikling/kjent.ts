import type { Trinn } from '../beregning/trinn'
import type { Utvikling } from '../beregning/utvikling'

/** Why a figure cannot be formed on any day: no rate of a norm, hours that are not fordelt, or nobody to divide by. */
export type Ukjentgrunn = 'NORM' | 'TIMER' | 'BEBOERE'

/** What is not known of what is followed: why the norm cannot be compared with hours on any day; null = it can on some. */
export function hvorforUkjent(trinn: readonly Trinn[]): Exclude<Ukjentgrunn, 'BEBOERE'> | null {
  if (trinn.every(t => t.sum.normtimer === null)) return 'NORM'
  return trinn.every(t => t.sum.normtimer === null || t.sum.avtalteTimerMedSats === null) ? 'TIMER' : null
}

/** The same of hours per resident. */
export function hvorforUtenIndikator(trinn: readonly Trinn[]): Ukjentgrunn | null {
  if (trinn.some(t => t.sum.timerPerBeboer !== null)) return null
  return trinn.every(t => t.sum.avtalteTimer === null) ? 'TIMER' : 'BEBOERE'
}

/** Days in the interval on which the norm cannot be compared with hours. */
export const ukjenteDager = ({ aar }: Pick<Utvikling, 'aar'>): number =>
  aar.reduce((n, a) => n + a.dagerUtenNorm + a.dagerUtenTimer, 0)
