import { scaleLinear } from 'd3-scale'
import Fraction from 'fraction.js'

export type Aarsskala = {
  /** Where a year stands sideways, by its place among the years. */
  x: (plass: number) => string
  /** How far up an amount reaches, 0–1. Only for drawing: floats are good enough. */
  andel: (tall: Fraction) => number
  trinn: { verdi: Fraction; andel: number }[]
}

const MARG = 6

/** A scale from 0 to a round number over the largest. */
export function lagAarsskala(antallAar: number, tall: readonly (Fraction | null)[]): Aarsskala {
  const skala = scaleLinear()
    .domain([0, Math.max(0.1, ...tall.map(t => t?.valueOf() ?? 0))])
    .nice(4)
  const [, topp = 1] = skala.domain()
  const steg = antallAar > 1 ? (100 - 2 * MARG) / (antallAar - 1) : 0
  const rundet = (n: number, desimaler: number) => Math.round(n * 10 ** desimaler) / 10 ** desimaler
  return {
    x: plass => `${antallAar > 1 ? rundet(MARG + plass * steg, 2) : 50}%`,
    andel: t => rundet(t.valueOf() / topp, 4),
    trinn: skala.ticks(4).map(v => ({ verdi: new Fraction(v), andel: rundet(v / topp, 4) })),
  }
}

/** The stretches between two years that both have a figure: where one is missing, the line is broken. */
export const avsnitt = (
  tall: readonly (Fraction | null)[],
): (readonly [plass: number, fra: Fraction, til: Fraction])[] =>
  tall.flatMap((fra, i) => {
    const til = tall[i + 1]
    return fra && til ? [[i, fra, til] as const] : []
  })
