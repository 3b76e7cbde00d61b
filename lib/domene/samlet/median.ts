import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'

/** The middle one, or the mean of the middle two; null of nothing. Exact. */
export const median = (tall: readonly Desimal[]): Fraction | null => medianAv(tall.map(t => brok(t)))

/** The same of exact numbers. */
export function medianAv(tall: readonly Fraction[]): Fraction | null {
  const sortert = tall.toSorted((a, b) => a.compare(b))
  const midt = sortert.length / 2
  const [lav, hoy] = [sortert[Math.ceil(midt) - 1], sortert[Math.floor(midt)]]
  return lav && hoy ? lav.add(hoy).div(2) : null
}
