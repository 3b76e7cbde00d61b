import type { Dekning, DekningSykehjem, Nokkeltall } from '../beregning/typer'

/**
 * How a line stands against the norm, decided on exact values. UNDER_NA: the agreed hours meet the norm, those worked
 * on the date do not. INGEN_SATS: nothing to compare with. UKJENT: the norm is known, the line's hours are not.
 */
export type Status = 'UNDER' | 'UNDER_NA' | 'OPPFYLT' | 'INGEN_SATS' | 'UKJENT'

export function statusFor(linje: Nokkeltall): Status {
  if (linje.normtimer === null) return 'INGEN_SATS'
  if (linje.underNorm === null) return 'UKJENT'
  if (linje.underNorm) return 'UNDER'
  return harGap(linje.udekketFaktisk) ? 'UNDER_NA' : 'OPPFYLT'
}

/** Do the hours worked on the date leave another gap than the agreed hours? */
export const avvikerNa = ({ udekket, udekketFaktisk }: Nokkeltall): boolean =>
  udekket !== null && udekketFaktisk !== null && !udekket.equals(udekketFaktisk)

/** The sykehjem under their norm, as agreed. */
export const underNorm = ({ sykehjem }: Dekning): DekningSykehjem[] =>
  sykehjem.filter(s => s.underNorm === true)

/** 100 % or more in all, while somebody lacks hours: the sum must not hide it. */
export const skjulerGap = ({ sum }: Dekning): boolean =>
  sum.underNorm === true && sum.dekning !== null && sum.dekning.gte(100)

/**
 * What is left when the agreed hours are subtracted from the norm, where it is less than what the homes lack, since
 * another home has a surplus. null: they agree, nobody lacks hours, or there is 100 % or more (skjulerGap).
 */
export function nettogap({ sum }: Dekning) {
  const { udekket, differanse } = sum
  if (udekket === null || differanse === null || differanse.gte(0) || udekket.lte(differanse.neg()))
    return null
  return differanse.neg()
}

/** The gap inside the homes that the homes' own sums hide; null when unknown or none. */
export function gapInneISykehjem({ udekket, udekketAvdelinger }: Nokkeltall) {
  if (udekket === null || udekketAvdelinger === null || udekketAvdelinger.lte(udekket)) return null
  return udekketAvdelinger.sub(udekket)
}

const harGap = (gap: Nokkeltall['udekket']): boolean => gap !== null && gap.n > 0n
