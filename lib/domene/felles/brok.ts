import Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'

export const NULL = new Fraction(0)

/** An exact number from decimal text («29.80») or a whole number. Throws on anything else: a float would not be exact. */
export function brok(tall: Desimal | number): Fraction {
  if (typeof tall === 'number') {
    if (Number.isSafeInteger(tall)) return new Fraction(BigInt(tall), 1n)
  } else if (/^-?\d+(\.\d+)?$/.test(tall)) {
    const [hele = '', desimaler = ''] = tall.split('.')
    return new Fraction(BigInt(hele + desimaler), 10n ** BigInt(desimaler.length))
  }
  throw new RangeError(`Not an exact number: ${tall}`)
}

/** Exact. Over one common denominator, reduced at the end: reducing at every step is what takes time in long sums. */
export function sum(tall: readonly Fraction[]): Fraction {
  let [teller, nevner] = [0n, 1n]
  for (const { s, n, d } of tall) {
    if (nevner % d !== 0n) {
      const utvidet = (nevner * d) / storsteFelles(nevner, d)
      teller *= utvidet / nevner
      nevner = utvidet
    }
    teller += s * n * (nevner / d)
  }
  return new Fraction(teller, nevner)
}

const storsteFelles = (a: bigint, b: bigint): bigint => (b === 0n ? a : storsteFelles(b, a % b))

/** Adds what is not null; null when nothing is: a blank is not 0. */
export function sumKjente(tall: readonly (Fraction | null)[]): Fraction | null {
  const kjente = tall.filter(t => t !== null)
  return kjente.length === 0 ? null : sum(kjente)
}

export const storst = (a: Fraction, b: Fraction): Fraction => (a.gte(b) ? a : b)
export const minst = (a: Fraction, b: Fraction): Fraction => (a.lte(b) ? a : b)
