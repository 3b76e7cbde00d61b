import type Fraction from 'fraction.js'
import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import { brok } from '../felles/brok'
import { FORSLAG_2012 } from './forslag'
import type { Sats, Satstall } from './versjon'

/** Minutes a week per plass (or beboer): 1 per 3 is 20. Exact. */
export const minutterPerEnhet = ({ uketimer, per }: Pick<Satstall, 'uketimer' | 'per'>): Fraction =>
  brok(uketimer).mul(60).div(per)

/** The proposal of 2012 for a type, per plass; null when there is none (AVLASTNING, OYEBLIKKELIG_HJELP, ANNEN). */
export function forslagFor(type: Avdelingstype): Satstall | null {
  const forslag = FORSLAG_2012[type]
  return forslag ? { ...forslag, basis: 'PLASS' } : null
}

/**
 * Does the rate lie under Legeforeningen's proposal for the type? Compared as exact fractions, whatever the basis:
 * 3 per 10 is under 1 per 3, 2 per 6 is not. Types without a proposal: never. Such a rate needs a begrunnelse.
 */
export function underForslag(
  type: Avdelingstype,
  { uketimer, per }: Pick<Satstall, 'uketimer' | 'per'>,
): boolean {
  const forslag = FORSLAG_2012[type]
  return forslag !== undefined && brok(uketimer).div(per).lt(brok(forslag.uketimer).div(forslag.per))
}

/** Is there anything to reckon with? 0 uketimer is no rate. */
export const girNormtimer = ({ uketimer }: Pick<Satstall, 'uketimer'>): boolean => brok(uketimer).gt(0)

/** Types in fixed order, then rates for named avdelinger by name. */
export const sorterSatser = <S extends Sats>(satser: readonly S[]): S[] =>
  satser.toSorted(
    (a, b) =>
      Number(a.avdelingId !== null) - Number(b.avdelingId !== null) ||
      (a.avdelingId === null
        ? AVDELINGSTYPER.indexOf(a.type) - AVDELINGSTYPER.indexOf(b.type)
        : sattNavn(a).localeCompare(sattNavn(b), 'nb')),
  )

const sattNavn = (s: Sats) => `${s.sykehjemNavn ?? ''}\n${s.avdelingNavn ?? ''}`
