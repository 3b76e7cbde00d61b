import type Fraction from 'fraction.js'
import { minutterPerEnhet, sorterSatser } from './sats'
import type { Sats } from './versjon'

export type Endringsslag = 'UENDRET' | 'NY' | 'FJERNET' | 'OKT' | 'REDUSERT' | 'ANNEN_BASIS'

/** What became of one rate from one version to another. */
export type Satsendring = Pick<Sats, 'type' | 'avdelingId' | 'sykehjemNavn' | 'avdelingNavn'> & {
  fra: Sats | null
  til: Sats | null
  slag: Endringsslag
  /** Minutes per plass or beboer per week, til − fra; null unless both have the same basis. */
  minutter: Fraction | null
  /** The same in percent of fra; null where fra is 0. */
  prosent: Fraction | null
}

/**
 * Compares two versions rate by rate. Amounts are compared, not the numbers they are written with: 1 per 3 and 2 per 6
 * are unchanged. A rate per beboer and one per plass are not compared in minutes.
 */
export function sammenlignSatser(fra: readonly Sats[], til: readonly Sats[]): Satsendring[] {
  const alle = new Map([...fra, ...til].map(s => [nokkel(s), s]))
  return sorterSatser([...alle.values()]).map(({ type, avdelingId, sykehjemNavn, avdelingNavn }) => {
    const denne = (s: Sats) => nokkel(s) === nokkel({ type, avdelingId })
    const a = fra.find(denne) ?? null
    const b = til.find(denne) ?? null
    return { type, avdelingId, sykehjemNavn, avdelingNavn, fra: a, til: b, ...forskjell(a, b) }
  })
}

function forskjell(fra: Sats | null, til: Sats | null): Pick<Satsendring, 'slag' | 'minutter' | 'prosent'> {
  const uten = { minutter: null, prosent: null }
  if (!fra) return { slag: 'NY', ...uten }
  if (!til) return { slag: 'FJERNET', ...uten }
  if (fra.basis !== til.basis) return { slag: 'ANNEN_BASIS', ...uten }
  const for_ = minutterPerEnhet(fra)
  const minutter = minutterPerEnhet(til).sub(for_)
  const slag = minutter.equals(0) ? 'UENDRET' : minutter.gt(0) ? 'OKT' : 'REDUSERT'
  return { slag, minutter, prosent: for_.equals(0) ? null : minutter.div(for_).mul(100) }
}

const nokkel = (s: Pick<Sats, 'type' | 'avdelingId'>) => s.avdelingId ?? s.type
