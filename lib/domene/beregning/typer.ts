import type Fraction from 'fraction.js'
import type { Avdelingstype } from '../avdeling/typer'
import type { Dato } from '../felles/dato'
import type { Fravaersarsak } from '../fravaer/typer'
import type { Merknad } from '../kvalitet/typer'
import type { Avtaleform } from '../legeavtale/typer'
import type { Basis } from '../norm/typer'
import type { Eierform } from '../sykehjem/typer'
import type { Desimal, SituasjonBelegg } from './situasjon'

/**
 * The figures of one line on one date: an avdeling, a type, a sykehjem or the kommune. Exact; rounded only when
 * shown or sent. Hours are uketimer. null = not defined or not known, never 0.
 */
export type Nokkeltall = {
  plasser: number | null
  /** Unknown beboere are counted as plasser, and beboereAntatt says so. */
  beboere: number | null
  beboereAntatt: boolean
  /** Residents of the national indicator: without OYEBLIKKELIG_HJELP and AVLASTNING. */
  beboereIndikator: number | null
  normtimer: Fraction | null
  avtalteTimer: Fraction | null
  /** The agreed hours that are compared with normtimer. */
  avtalteTimerMedSats: Fraction | null
  faktiskeTimer: Fraction | null
  /** The actual hours that are compared with normtimer (not sent). */
  faktiskeTimerMedSats: Fraction | null
  /** Percent: 100 = the norm is met exactly. */
  dekning: Fraction | null
  dekningFaktisk: Fraction | null
  differanse: Fraction | null
  udekket: Fraction | null
  /** The gap as the avdelinger see it; on sykehjem and kommune only, null on other lines. */
  udekketAvdelinger: Fraction | null
  udekketFaktisk: Fraction | null
  /** Årsverk à timerPerArsverk. */
  udekketArsverk: Fraction | null
  /** Avtalte timer per beboer (the national indicator). */
  timerPerBeboer: Fraction | null
  plasserPerArsverk: Fraction | null
  underNorm: boolean | null
  /** Something below this line is not known: the figures cover only what is. */
  ufullstendig: boolean
}

/** One rate of the norm in force. avdelingId set = a rate for that avdeling alone. */
export type DekningSats = {
  type: Avdelingstype
  avdelingId: string | null
  sykehjemNavn: string | null
  avdelingNavn: string | null
  uketimer: Desimal
  per: number
  basis: Basis
}

export type DekningNorm = { id: string; gyldigFra: Dato; satser: DekningSats[] }

export type DekningAvdeling = Nokkeltall & {
  id: string
  navn: string
  type: Avdelingstype
  /** The belegg row in force; null before the first. */
  belegg: SituasjonBelegg | null
  /** The rate used, also when it is 0 uketimer; null = no rate. */
  sats: DekningSats | null
  /** True when sats is decided for this avdeling, not for its type. */
  egenSats: boolean
}

/** A fravær row that counted on the date. */
export type DekningFravaer = {
  id: string
  fra: Dato
  til: Dato | null
  /** Absent uketimer as counted. */
  timer: Fraction
  /** True when no hours were given: the whole avtale. */
  heleAvtalen: boolean
  vikartimer: Fraction
  arsak: Fravaersarsak | null
}

export type DekningFordeling = {
  avdelingId: string
  /** null when the avdeling is not in the situasjon. */
  avdelingNavn: string | null
  type: Avdelingstype | null
  /** False: the avdeling is closed on the date, so the hours stand without rate. */
  apen: boolean
  avtalteTimer: Fraction
  faktiskeTimer: Fraction
}

/** An avtale in force on the date, with what fravær took from it. */
export type DekningAvtale = {
  id: string
  versjonId: string
  navn: string
  avtaleform: Avtaleform
  midlertidig: boolean
  gjelderFra: Dato
  gjelderTil: Dato | null
  avtalteTimer: Fraction
  /** max(0, min(avtalte, Σ absent) − Σ vikartimer). */
  udekketFravaer: Fraction
  faktiskeTimer: Fraction
  fravaer: DekningFravaer[]
  /** null = held for hele sykehjemmet. */
  fordeling: DekningFordeling[] | null
}

export type DekningSykehjem = Nokkeltall & {
  id: string
  navn: string
  eierform: Eierform
  /** Every avtale in force is fordelt on avdelinger (true also with none): only then has an avdeling hours. */
  timerFordelt: boolean
  /** Hours of OYEBLIKKELIG_HJELP, which stand apart and are in none of the figures of this line. */
  timerOhd: { avtalteTimer: Fraction; faktiskeTimer: Fraction }
  avdelinger: DekningAvdeling[]
  avtaler: DekningAvtale[]
}

export type DekningType = Nokkeltall & { type: Avdelingstype }

/** The answer for one kommune on one date. Only units open that day have lines. */
export type Dekning = {
  kommunenummer: string
  dato: Dato
  /** The basis of every årsverk figure here. */
  timerPerArsverk: Desimal
  /** null = no vedtatt norm in force. */
  norm: DekningNorm | null
  sum: Nokkeltall
  /** Types with an open avdeling, in the fixed order of AVDELINGSTYPER. OYEBLIKKELIG_HJELP is in no sum. */
  typer: DekningType[]
  sykehjem: DekningSykehjem[]
  /** What the calculation met on the way that the reader must know (all rules: kvalitet/finnMerknader). */
  merknader: Merknad[]
}
