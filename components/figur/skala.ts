import { scaleLinear } from 'd3-scale'
import type Fraction from 'fraction.js'

/** What part of the chart's width an amount takes, as an SVG length. Only for drawing: floats are good enough. */
export type Skala = (tall: Fraction) => string

/** A scale from 0 to the largest of the amounts; with nothing over 0 every bar is 0 wide. */
export function lagSkala(tall: readonly (Fraction | null)[]): Skala {
  const verdier = tall.map(t => t?.valueOf() ?? 0)
  const skala = scaleLinear()
    .domain([0, Math.max(1e-9, ...verdier)])
    .rangeRound([0, 10_000])
    .clamp(true)
  return t => `${skala(t.valueOf()) / 100}%`
}
