import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'

/** The middle one, or the mean of the middle two; null of nothing. Exact. */
export function median(tall: readonly Desimal[]): Fraction | null {
  const sortert = tall.map(t => brok(t)).sort((a, b) => a.compare(b))
  const midt = sortert.length / 2
  const [lav, hoy] = [sortert[Math.ceil(midt) - 1], sortert[Math.floor(midt)]]
  return lav && hoy ? lav.add(hoy).div(2) : null
}
