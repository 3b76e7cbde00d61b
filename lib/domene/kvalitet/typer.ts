import type { Avdelingstype } from '../avdeling/typer'

/** FEIL blocks; ADVARSEL asks for a reason that is stored and sent along; INFO passes. */
export const ALVORSGRADER = ['FEIL', 'ADVARSEL', 'INFO'] as const
export type Alvor = (typeof ALVORSGRADER)[number]

/** What a merknad is about. Empty = the whole kommune. */
export type Gjelder = {
  sykehjemId?: string
  avdelingId?: string
  legeavtaleId?: string
  fravaerId?: string
  normId?: string
  type?: Avdelingstype
}

/** Values for the merknad's text (namespace `merknad`), numbers already written the Norwegian way. */
export type Merknadsverdier = Record<string, string | number>

export type Merknad = {
  kode: Merknadskode
  alvor: Alvor
  gjelder: Gjelder
  /** Stable: the same warning about the same object has the same key on every date. */
  nokkel: string
  /** The figure as text. A stored reason stands until this changes. */
  verdi: string
  verdier: Merknadsverdier
}

export const MERKNADSKODER = [
  'TIMER_PER_BEBOER',
  'STOR_ENDRING',
  'BEBOERE_OVER_PLASSER',
  'SATS_UNDER_FORSLAG',
  'BARE_LANGTID',
  'TIMER_UTEN_PLASSER',
  'MANGE_TIMER',
  'INGEN_TIMER',
  'FRAVAER_UTEN_AVTALE',
  'GAMMEL_NORM',
  'TIMER_PA_STENGT_AVDELING',
  'TIMER_IKKE_FORDELT_MED_OHD',
  'INGEN_NORM',
  'MANGLER_BELEGG',
  'INGEN_AVDELING',
  'BEBOERE_ANTATT',
] as const
export type Merknadskode = (typeof MERKNADSKODER)[number]
