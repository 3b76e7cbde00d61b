import type { Dato } from '../felles/dato'
import type { Sprak } from '../felles/sprak'
import type { Innsamling, Innsamlingskommune } from '../innsamling/typer'
import type { SisteMeldinger, Sporsmalsstand, Ubesvartslag } from '../innsending/svar'
import type { Innsending } from '../innsending/typer'
import type { Tiltaksstatus } from '../tiltak/typer'

export const VARSELTYPER = [
  'NORM_REVISJON',
  'VURDERING_REVISJON',
  'VURDERING_TIL_GODKJENNING',
  'TILTAK_FORFALLER',
  'TILTAK_FORFALT',
  'TILTAK_EVALUERING',
  'INNSAMLING_APNET',
  'INNSENDING_RETURNERT',
  'INNSENDING_SVAR',
] as const
export type Varseltype = (typeof VARSELTYPER)[number]
/** What a round asks of the kommune. */
export type Innsendingsvarsel = Extract<Varseltype, `INNS${string}`>

/** What the text of a varsel is filled with: tittel of a tiltak or a round, nummer of a vurdering or of what was returned. */
export type Varselverdier = { tittel?: string; nummer?: number; hva?: Ubesvartslag }

/** One reminder that holds on a date. */
export type Varselforslag = {
  type: Varseltype
  /** The same reminder has the same key every day, so that it is made once. */
  nokkel: string
  /** The norm, vurdering, tiltak or innsamling it is about. */
  objektId: string
  /** The sykehjem of a tiltak; null = the whole kommune. */
  sykehjemId: string | null
  /** The date it counts from: revision, frist, evaluation, or the day a vurdering was marked FERDIG or a message written. */
  forfall: Dato
  verdier: Varselverdier
  /** The user who answers for a tiltak; null = nobody, or somebody without a user. */
  ansvarligBrukerId: string | null
}

/** What the reminders of a kommune are found from. */
export type Varselgrunnlag = {
  /** Every vedtatt norm that counts. revisjonsdato null = not stated: four years after gyldigFra. */
  normer: { id: string; gyldigFra: Dato; revisjonsdato: Dato | null }[]
  /** The last GODKJENT vurdering; nesteDato null = none stated. */
  godkjent: { id: string; nummer: number; nesteDato: Dato | null } | null
  /** The vurdering that waits for approval. */
  ferdig: { id: string; nummer: number; dato: Dato; tid: Date } | null
  tiltak: Varseltiltak[]
  /** The rounds that ask the kommune. */
  runder: Varselrunde[]
}

export type Varselrunde = {
  innsamling: Pick<Innsamling, 'id' | 'tittel' | 'publisert' | 'apner' | 'frist' | 'rettefrist' | 'stenger'>
  kommune: Pick<Innsamlingskommune, 'fritatt' | 'egenFrist'>
  /** null = nothing has been sent. */
  innsending: Varselinnsending | null
  meldinger: SisteMeldinger
}

type Varselinnsending = Pick<Innsending, 'status' | 'sisteVersjon' | 'returfrist'> & Sporsmalsstand

export type Varseltiltak = {
  id: string
  tittel: string
  status: Tiltaksstatus
  sykehjemId: string | null
  ansvarligBrukerId: string | null
  frist: Dato | null
  evalueringsdato: Dato | null
  evaluert: Dato | null
}

/** What a reader is told: the text is made from it in the reader's language. */
export type Varselinnhold = Pick<Varselforslag, 'type' | 'objektId' | 'forfall' | 'verdier'>

/** One e-mail to be sent. */
export type Utsending = {
  kommunenummer: string
  kommunenavn: string
  til: string
  sprak: Sprak
  varsel: Varselinnhold
  /** The same for the same varsel to the same person, whatever run sends it. */
  meldingId: string
}

/** Sends one e-mail; throws when it was not accepted. */
export type Send = (utsending: Utsending) => Promise<void>
