import type { Dato } from '../felles/dato'
import { plussAar, plussDager } from '../felles/dato'
import type { Normversjon } from './versjon'

/** What a version is today. */
export type Normrolle = 'UTKAST' | 'KOMMENDE' | 'GJELDENDE' | 'TIDLIGERE' | 'FEILREGISTRERT'

export type Normlinje = {
  norm: Normversjon
  rolle: Normrolle
  /** The last day it holds: the day before the next valid version. null = until further notice, or never in force. */
  gjelderTil: Dato | null
}

export type Normoversikt = {
  utkast: Normversjon | null
  /** In force: the vedtatt version with the latest gyldigFra that has come. */
  gjeldende: Normlinje | null
  /** Vedtatt, not yet in force; the nearest first. */
  kommende: Normlinje[]
  /** Every version but the draft, the latest gyldigFra first. */
  historikk: Normlinje[]
}

/** Sorts the versions of a kommune by what they are on the date. */
export function ordneNormer(versjoner: readonly Normversjon[], idag: Dato): Normoversikt {
  const gyldige = versjoner.filter(v => v.status === 'VEDTATT').toSorted(etterGyldigFra)
  const gjeldendeId = gyldige.findLast(v => fra(v) <= idag)?.id
  const linje = (norm: Normversjon): Normlinje => {
    if (norm.status === 'FEILREGISTRERT') return { norm, rolle: 'FEILREGISTRERT', gjelderTil: null }
    const neste = gyldige.find(v => fra(v) > fra(norm))
    const rolle = norm.id === gjeldendeId ? 'GJELDENDE' : fra(norm) > idag ? 'KOMMENDE' : 'TIDLIGERE'
    return { norm, rolle, gjelderTil: neste ? plussDager(fra(neste), -1) : null }
  }
  const historikk = versjoner
    .filter(v => v.status !== 'UTKAST')
    .toSorted((a, b) => etterGyldigFra(b, a))
    .map(linje)
  return {
    utkast: versjoner.find(v => v.status === 'UTKAST') ?? null,
    gjeldende: historikk.find(l => l.rolle === 'GJELDENDE') ?? null,
    kommende: historikk.filter(l => l.rolle === 'KOMMENDE').toReversed(),
    historikk,
  }
}

/** One version and what it is on the date. */
export function linjeFor(versjoner: readonly Normversjon[], norm: Normversjon, idag: Dato): Normlinje {
  const linje = ordneNormer(versjoner, idag).historikk.find(l => l.norm.id === norm.id)
  return linje ?? { norm, rolle: 'UTKAST', gjelderTil: null }
}

/** What would be in force on the date if one version did not count; null = nothing. */
export const gjelderUten = (versjoner: readonly Normversjon[], id: string, idag: Dato): Normversjon | null =>
  ordneNormer(
    versjoner.filter(v => v.id !== id),
    idag,
  ).gjeldende?.norm ?? null

/** At most this long between a norm and its full revision. */
export const AAR_TIL_REVISJON = 4

/** When a norm must be revised at the latest: four years after it began to hold. */
export const senesteRevisjon = (gyldigFra: Dato): Dato => plussAar(gyldigFra, AAR_TIL_REVISJON)

/** The revision of a norm, and whether its day has passed. null on a draft. */
export function revisjon(norm: Normversjon, idag: Dato): { dato: Dato; forfalt: boolean } | null {
  const dato = norm.revisjonsdato ?? (norm.gyldigFra === null ? null : senesteRevisjon(norm.gyldigFra))
  return dato === null ? null : { dato, forfalt: dato < idag }
}

const fra = (v: Normversjon): Dato => v.gyldigFra ?? ''
const etterGyldigFra = (a: Normversjon, b: Normversjon) => (fra(a) < fra(b) ? -1 : fra(a) > fra(b) ? 1 : 0)
