import type Fraction from 'fraction.js'
import type { Avdelingstype } from '../avdeling/typer'
import type { Nokkeltall } from '../beregning/typer'
import type { Dato } from '../felles/dato'
import type { Innsendingsstatus, Tavlestatus } from '../innsending/typer'
import type { Innsamling } from '../innsamling/typer'

/** Which versions count: all that are levert, or those that are kontrollert alone. */
export const UTVALG = ['LEVERT', 'KONTROLLERT'] as const
export type Utvalg = (typeof UTVALG)[number]

/** The statuses that count. */
export const STATUSER_I: Record<Utvalg, readonly Innsendingsstatus[]> = {
  LEVERT: ['INNSENDT', 'UNDER_BEHANDLING', 'KONTROLLERT'],
  KONTROLLERT: ['KONTROLLERT'],
}

export const GRUPPERINGER = ['FYLKE', 'EMBETE', 'KOSTRA', 'STORRELSE'] as const
export type Gruppering = (typeof GRUPPERINGER)[number]

/** Årsverk over kommuner always has this basis, in uketimer. */
export const SAMLET_ARSVERK = '37.5'

/** What a total covers. Kommuner that are fritatt are not in any of it. */
export type Omfang = {
  forventet: number
  levert: number
  kontrollert: number
  /** How many the figures are of: by the utvalg. */
  medregnet: number
  innbyggere: number
  innbyggereMedregnet: number
  /** Share of the inhabitants whose kommuner are medregnet, 0–1; null when nobody is expected. */
  andelInnbyggere: Fraction | null
}

/** How many of the kommuner medregnet. What a kommune did not say (no sykehjem) is in none of them. */
export type Telling = {
  underNorm: number
  utenNorm: number
  utenVurdering: number
  utenPlan: number
  /** Levert without figures: no sykehjem. */
  utenSykehjem: number
}

/**
 * Figures as sent, added; ratios formed from the sums (never a mean of ratios) over the kommuner that have both parts.
 * dekningFaktisk and faktiskeTimerMedSats are null: the hours behind them are not sent. Årsverk à SAMLET_ARSVERK.
 */
export type Samletall = Nokkeltall
export type Typesum = Samletall & {
  type: Avdelingstype
  /** Kommuner with a line of this type. */
  kommuner: number
  /** So many of them know the hours of the type: what needs hours is of these alone. */
  kommunerMedTimer: number
  /** The normtimer of those alone: what the avtalte timer of the type are measured by. */
  normtimerMedTimer: Fraction | null
}

/** One total: of a group, of a round. */
export type Samlelinje = {
  omfang: Omfang
  telling: Telling
  sum: Samletall
  /** Of timerPerBeboer as sent; null when no kommune has one. */
  median: Fraction | null
  typer: Typesum[]
}

/** nokkel: fylkesnummer, embete, KOSTRA group or the lower bound of the size group. */
export type Gruppelinje = Samlelinje & { nokkel: string; navn: string }

/** One kommune that is asked. sum and typer are null unless medregnet, and for one without sykehjem. */
export type Samletkommune = {
  kommunenummer: string
  navn: string
  fylkesnummer: string
  statsforvalterId: string
  kostragruppe: string
  innbyggertall: number
  rad: number
  kolonne: number
  status: Tavlestatus
  medregnet: boolean
  /** null when nothing is sent, or it was withdrawn. */
  versjon: number | null
  /** null also where the reader may not open the version. */
  referanse: string | null
  innsendt: Date | null
  sum: Samletall | null
  typer: Typesum[] | null
  harNorm: boolean | null
  harVurdering: boolean | null
  harPlan: boolean | null
}

export type Samlet = Samlelinje & {
  innsamling: Innsamling
  utvalg: Utvalg
  kommuner: Samletkommune[]
}

/** One round among those of the same owner, for comparing year by year. */
export type Aarslinje = Samlelinje & { innsamlingId: string; tittel: string; aar: number; statusdato: Dato }
