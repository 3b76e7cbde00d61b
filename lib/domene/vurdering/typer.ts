import type { Dato } from '../felles/dato'
import type { Rolle } from '../tilgang'

export const VURDERINGSSTATUSER = ['UTKAST', 'FERDIG', 'GODKJENT'] as const
export type Vurderingsstatus = (typeof VURDERINGSSTATUSER)[number]

/** The five sections: rundskriv I-4/2007, factors a to e. */
export const DELER = ['A', 'B', 'C', 'D', 'E'] as const
export type Del = (typeof DELER)[number]

/** What the level depends on (rundskriv I-4/2007: «vurderes konkret i det enkelte sykehjemmet»). */
export const BEHOVSFAKTORER = [
  'PASIENTENES_BEHOV',
  'OPPGAVER',
  'ANDRE_TJENESTER',
  'BOLIGER_MOT_PLASSER',
  'KOMPETANSE',
] as const

export const BEHOV = ['LAVERE', 'SOM_FORVENTET', 'HOYERE'] as const

/** What the legetjeneste shall see to (rundskriv I-4/2007). */
export const OPPGAVER = [
  'AKUTT_OG_LANGVARIG',
  'UTREDNING_OBSERVASJON',
  'LEGEMIDLER',
  'SAMARBEID',
  'ETTER_SPESIALIST',
  'KOMMUNIKASJON',
] as const

export const IVARETAKELSER = ['IVARETATT', 'DELVIS', 'IKKE_IVARETATT', 'IKKE_RELEVANT'] as const

/** The professional judgement beside the number: are today's legetimer forsvarlige here? */
export const FORSVARLIG = ['JA', 'DELVIS', 'NEI'] as const
export type Forsvarlig = (typeof FORSVARLIG)[number]

/** One version without its answers. */
export type Vurdering = {
  id: string
  kommunenummer: string
  /** 1, 2, 3 … in the kommune. */
  nummer: number
  status: Vurderingsstatus
  /** The date the figures of section A stand on. */
  statusdato: Dato
  forrigeId: string | null
  /** Why it was sent back the last time; '' = never. */
  returGrunn: string
  godkjent: { navn: string; rolle: Rolle; tid: Date } | null
  /** Of the frozen copy; null until GODKJENT. */
  sha256: string | null
  versjon: number
}

/** One answer as it stands: text as typed or chosen, and the versjon the next save builds on. */
export type Feltverdi = { verdi: string; versjon: number }

/** The answers by nokkel (felt, or felt@sykehjemId). What is not there has never been answered: versjon 0. */
export type Svar = Readonly<Record<string, Feltverdi>>

/** The key of an answer. */
export const feltnokkel = (felt: string, sykehjemId: string | null): string =>
  sykehjemId === null ? felt : `${felt}@${sykehjemId}`
