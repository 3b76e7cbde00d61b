import type { Avdelingstype } from '../avdeling/typer'
import type { Dato } from '../felles/dato'
import type { Fravaersarsak } from '../fravaer/typer'
import type { Avtaleform } from '../legeavtale/typer'
import type { Basis } from '../norm/typer'
import type { Eierform } from '../sykehjem/typer'

/** A decimal number as text with a point («29.80»): what the database holds, never a binary float. */
export type Desimal = string

/** Everything registered in one kommune that the calculation needs. Rows, not figures: any date can be asked. */
export type Situasjon = {
  kommunenummer: string
  /** Uketimer per årsverk (the kommune's setting, default 37.5). Changes årsverk figures only, never hours. */
  timerPerArsverk: Desimal
  sykehjem: SituasjonSykehjem[]
  /** Valid vedtatte versions only (no drafts, nothing feilregistrert). */
  normer: SituasjonNorm[]
}

export type SituasjonSykehjem = {
  id: string
  navn: string
  eierform: Eierform
  /** null = always open. */
  apnet: Dato | null
  /** The last open day; null = still open. */
  nedlagt: Dato | null
  avdelinger: SituasjonAvdeling[]
  legeavtaler: SituasjonLegeavtale[]
}

export type SituasjonAvdeling = {
  id: string
  navn: string
  type: Avdelingstype
  apnet: Dato | null
  nedlagt: Dato | null
  belegg: SituasjonBelegg[]
}

/** Holds from gjelderFra until the next row. beboere null = unknown, counted as plasser and marked «antatt». */
export type SituasjonBelegg = { gjelderFra: Dato; plasser: number; beboere: number | null }

export type SituasjonLegeavtale = {
  id: string
  navn: string
  versjoner: SituasjonAvtaleversjon[]
  fravaer: SituasjonFravaer[]
}

export type SituasjonAvtaleversjon = {
  id: string
  gjelderFra: Dato
  /** Inclusive; null = until the label's next version. */
  gjelderTil: Dato | null
  avtaleform: Avtaleform
  midlertidig: boolean
  /** Uketimer, two decimals. */
  uketimer: Desimal
  /** Parts that sum exactly to uketimer, or null = held for hele sykehjemmet. */
  fordeling: { avdelingId: string; timer: Desimal }[] | null
  /** Kommunenummer of the kommune the hours are bought from; null = own. Not known in rows frozen before it was kept. */
  kjoptFra?: string | null
}

export type SituasjonFravaer = {
  id: string
  fra: Dato
  /** Inclusive; null = open. */
  til: Dato | null
  /** Absent uketimer; null = the whole avtale. */
  timer: Desimal | null
  vikartimer: Desimal
  arsak: Fravaersarsak | null
}

export type SituasjonNorm = { id: string; gyldigFra: Dato; satser: SituasjonSats[] }

/** u uketimer per n plasser (or beboere), kept as the two numbers that were decided. avdelingId set = a rate for that avdeling. */
export type SituasjonSats = {
  type: Avdelingstype
  avdelingId: string | null
  uketimer: Desimal
  per: number
  basis: Basis
}
