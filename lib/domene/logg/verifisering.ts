import type { Hendelsesnavn } from './handlinger'
import type { Leddbrudd } from './kjede'

/** What never changes and the log tells of: what a kommune has sent, an approved vurdering, a vedtatt norm, a file. */
export type Frosset = 'INNSENDING' | 'VURDERING' | 'NORM' | 'VEDLEGG'

/** The Hendelse by which each is frozen. None of what they tell of is ever deleted by the app. */
export const FRYSES_AV = {
  INNSENDING: ['innsending.sendt'],
  VURDERING: ['vurdering.godkjent'],
  NORM: ['norm.vedtatt', 'norm.importert'],
  VEDLEGG: ['vedlegg.lastetOpp'],
} as const satisfies Record<Frosset, readonly Hendelsesnavn[]>

/** What is wrong with something frozen. */
export type Frossetbrudd =
  /** It is not what its own hash says. */
  | 'INNHOLD'
  /** It is not what the log says was frozen, or the log knows of no such. */
  | 'LOGG'
  /** The figures that are summed are not those of the copy. */
  | 'TALL'
  /** Who, when, what number or status: the columns beside the copy say something else than it, or than the log. */
  | 'OPPLYSNINGER'
  /** The log tells of it, and there is none. */
  | 'BORTE'

/** What the check of an installation can find. Each names the first place where it shows. */
export type Funn =
  /** A chain of the log: the first link that is broken. */
  | { slag: 'LEDD'; kjede: string; nr: number; hendelseId: string; brudd: Leddbrudd }
  /** A row of the log that no chain has: written past the database's own rules. */
  | { slag: 'UTEN_LEDD'; hendelseId: string; kjede: string }
  /** The chain is shorter than it was when the anchor was cast, or has another link there. */
  | { slag: 'ANKER'; kjede: string; nr: number; ankret: string; finnes: boolean }
  /** The anchor file has a line that is none. */
  | { slag: 'ANKERFIL'; linje: number }
  /** The first anchors of the file know nothing of this database: they are left out of the check. */
  | { slag: 'FREMMED'; ankere: number; fra: string; til: string }
  /** Something frozen is not what it was. navn: a reference, else an id. */
  | { slag: 'FROSSET'; hva: Frosset; kommunenummer: string; navn: string; brudd: Frossetbrudd }

/** What the check went through. ankret: when the last anchor was cast; null = there is none. */
export type Gjennomgang = {
  kjeder: number
  hendelser: number
  ankere: number
  ankret: string | null
  frosset: Record<Frosset, number>
  funn: Funn[]
}
