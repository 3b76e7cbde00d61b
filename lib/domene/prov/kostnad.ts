import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'

/** Uketimer as årsverk à so many uketimer. */
export const arsverkAv = (timer: Fraction | null, timerPerArsverk: Desimal): Fraction | null =>
  timer && timer.div(brok(timerPerArsverk))

/** Kroner a year; null where either is not known. pris: of one årsverk. */
export const kostnadAv = (arsverk: Fraction | null, pris: Desimal | null): Fraction | null =>
  arsverk && pris !== null ? arsverk.mul(brok(pris)) : null
