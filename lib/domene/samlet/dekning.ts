import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import { LEVERTE, type Tavlestatus } from '../innsending/typer'

/** Dekning in percent from hours as sent; null without normtimer, or where they are 0: never an undefined ratio. */
export function dekningAv(normtimer: Desimal | null, medSats: Desimal | null): Fraction | null {
  if (normtimer === null || medSats === null) return null
  const norm = brok(normtimer)
  return norm.n === 0n ? null : brok(medSats).mul(100).div(norm)
}

/**
 * How a map shows dekning. NADD: not under norm, decided before rounding by the kommune that sent (100 % can still be
 * under). IKKE_REGNET: levert without a ratio (no norm, or no sykehjem). INGEN_TALL: nothing counts yet.
 */
export const DEKNINGSKLASSER = ['NADD', 'FRA_75', 'FRA_50', 'UNDER_50', 'IKKE_REGNET', 'INGEN_TALL'] as const
export type Dekningsklasse = (typeof DEKNINGSKLASSER)[number]

export type Dekningsgrunnlag = { status: Tavlestatus; dekning: Fraction | null; underNorm: boolean | null }

export function dekningsklasse({ status, dekning, underNorm }: Dekningsgrunnlag): Dekningsklasse {
  if (!erLevert(status)) return 'INGEN_TALL'
  if (dekning === null || underNorm === null) return 'IKKE_REGNET'
  if (!underNorm) return 'NADD'
  if (dekning.gte(75)) return 'FRA_75'
  return dekning.gte(50) ? 'FRA_50' : 'UNDER_50'
}

/** Does this status count as levert : the latest version sent, not returned, not withdrawn? */
export const erLevert = (status: Tavlestatus): boolean => (LEVERTE as readonly Tavlestatus[]).includes(status)
