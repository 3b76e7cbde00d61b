import type { Leddbrudd } from './kjede'

/** Something kept by its hash: what a kommune has sent, an approved vurdering, an attached file. */
export type Frosset = 'INNSENDING' | 'VURDERING' | 'VEDLEGG'

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
  /** A frozen copy is not what its hash says, or not what the log says was frozen. navn: a reference, else an id. */
  | { slag: 'FROSSET'; hva: Frosset; kommunenummer: string; navn: string; brudd: 'INNHOLD' | 'LOGG' | 'TALL' }

/** What the check went through. ankret: when the last anchor was cast; null = there is none. */
export type Gjennomgang = {
  kjeder: number
  hendelser: number
  ankere: number
  ankret: string | null
  frosset: Record<Frosset, number>
  funn: Funn[]
}
