import type { Dato } from '../felles/dato'
import type { Rolle } from '../tilgang'

export const INNSENDINGSSTATUSER = [
  'INNSENDT',
  'UNDER_BEHANDLING',
  'KONTROLLERT',
  'RETURNERT',
  'TRUKKET',
] as const
/** Where an innsending stands once something has been sent. */
export type Innsendingsstatus = (typeof INNSENDINGSSTATUSER)[number]

/** What counts as levert (beregning.md § 3): RETURNERT is named, not counted. */
export const LEVERTE = ['INNSENDT', 'UNDER_BEHANDLING', 'KONTROLLERT'] as const satisfies Innsendingsstatus[]

/** What the Statsforvalter is shown: a draft looks like nothing at all. FRITATT: need not answer. */
export type Tavlestatus = Innsendingsstatus | 'IKKE_STARTET' | 'IKKE_LEVERT' | 'FRITATT'

export const INNSENDINGSSLAG = ['FULL', 'INGEN_ENDRING', 'INGEN_SYKEHJEM'] as const
/** FULL; «ingen endring siden sist» (figures and texts of the last round confirmed); «ingen sykehjem». */
export type Innsendingsslag = (typeof INNSENDINGSSLAG)[number]

/** Why a kommune lacks hours (beregning.md § 5). */
export const GAPARSAKER = [
  'REKRUTTERING',
  'OKONOMI',
  'VAKANSE',
  'ORGANISERING',
  'ENDRET_BEHOV',
  'ENDRET_PLASSTALL',
  'ANNET',
] as const
export type Gaparsak = (typeof GAPARSAKER)[number]

/** The innsending of one kommune in one round. */
export type Innsending = {
  innsamlingId: string
  kommunenummer: string
  statsforvalterId: string
  status: Innsendingsstatus
  /** The number of the version sent last. */
  sisteVersjon: number
  forsteSendt: Date
  sistSendt: Date
  /** Of RETURNERT: when the correction is due. */
  returfrist: Dato | null
  /** The response clock; null = nothing is asked. */
  ventSvarInnen: Dato | null
  planbedt: Date | null
  versjon: number
}

/** A version as it was sent, without its content. */
export type Innsendingsversjon = {
  id: string
  innsamlingId: string
  kommunenummer: string
  nummer: number
  slag: Innsendingsslag
  referanse: string
  sha256: string
  sendt: Date
  sendtAvNavn: string
  sendtAvRolle: Rolle
}

/** The parts that can be sent back. TALL@ a sykehjem, SVAR@ a question. */
export const TEKSTDELER = ['KOMMENTAR', 'ARSAK', 'KONTAKT'] as const
export type Del = (typeof TEKSTDELER)[number] | `TALL@${string}` | `SVAR@${string}`

export type Retur = { nummer: number; del: Del; grunn: string; frist: Dato; tid: Date }
