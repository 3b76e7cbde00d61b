import Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'

export const NULL = new Fraction(0)

/** An exact number from decimal text («29.80») or a whole number. Throws on anything else: a float would not be exact. */
export function brok(tall: Desimal | number): Fraction {
  if (typeof tall === 'number' ? Number.isSafeInteger(tall) : /^-?\d+(\.\d+)?$/.test(tall))
    return new Fraction(tall)
  throw new RangeError(`Not an exact number: ${tall}`)
}

export const sum = (tall: readonly Fraction[]): Fraction => tall.reduce((a, b) => a.add(b), NULL)

/** Adds what is not null; null when nothing is: a blank is not 0. */
export function sumKjente(tall: readonly (Fraction | null)[]): Fraction | null {
  const kjente = tall.filter(t => t !== null)
  return kjente.length === 0 ? null : sum(kjente)
}

export const storst = (a: Fraction, b: Fraction): Fraction => (a.gte(b) ? a : b)
export const minst = (a: Fraction, b: Fraction): Fraction => (a.lte(b) ? a : b)
