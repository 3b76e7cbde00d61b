import type Fraction from 'fraction.js'
import type { Dato } from '../felles/dato'
import { ordneNormer } from './historikk'
import { minutterPerEnhet, sorterSatser } from './sats'
import type { Normversjon, Sats } from './versjon'

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

/**
 * The two versions one most likely wants to compare: what is on its way (the draft, else the nearest coming norm)
 * against the norm in force; else the norm in force against the one before it; else the last two there are. null
 * with fewer than two.
 */
export function parForSammenligning(
  versjoner: readonly Normversjon[],
  idag: Dato,
): { fra: Normversjon; til: Normversjon } | null {
  const { utkast, gjeldende, kommende, historikk } = ordneNormer(versjoner, idag)
  const gyldige = historikk.filter(l => l.rolle !== 'FEILREGISTRERT').map(l => l.norm)
  const naa = gjeldende?.norm
  const nytt = utkast ?? kommende[0]?.norm
  if (naa && nytt) return { fra: naa, til: nytt }
  const forrige = gyldige.find(n => n !== naa && (n.gyldigFra ?? '') < (naa?.gyldigFra ?? ''))
  if (naa && forrige) return { fra: forrige, til: naa }
  const [til, fra] = [...(utkast ? [utkast] : []), ...historikk.map(l => l.norm)]
  return til && fra ? { fra, til } : null
}
