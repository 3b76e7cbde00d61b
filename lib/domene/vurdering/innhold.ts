import type { Avdelingstype } from '../avdeling/typer'
import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { Basis, Normstatus } from '../norm/typer'
import type { Risikoniva, Risikoskala } from '../risiko/typer'
import type { Eierform } from '../sykehjem/typer'
import type { Rolle } from '../tilgang'
import type { TellerIkke } from '../tiltak/telling'
import type { Milepael, Tiltakskategori, Tiltaksstatus } from '../tiltak/typer'
import type { Statustall } from './statustall'
import type { Del, Vurderingsstatus } from './typer'
import type { Uenighet } from './uenighet'

/** One risk as it stood. s, k: sannsynlighet and konsekvens 1-5; null = not assessed. */
export type Risikoinnhold = {
  nummer: number
  /** The same for the same risk in every version. */
  stammeId: string
  /** null = the whole kommune. */
  sykehjemId: string | null
  hendelse: string
  arsak: string
  eksisterendeTiltak: string
  s: number | null
  k: number | null
  restS: number | null
  restK: number | null
  niva: Risikoniva | null
  restNiva: Risikoniva | null
  /** Titles of the tiltak that meet it. */
  tiltak: string[]
}

/** One rate, as the two numbers that were decided. Names are set on a rate for one avdeling alone. */
export type Satsinnhold = {
  type: Avdelingstype
  sykehjemNavn: string | null
  avdelingNavn: string | null
  uketimer: Desimal
  per: number
  basis: Basis
  begrunnelse: string
}

/** What the rates give on statusdato. null = not defined. */
export type Normeffekt = {
  typer: { type: Avdelingstype; plasser: number | null; normtimer: Desimal | null; udekket: Desimal | null }[]
  sum: {
    plasser: number | null
    normtimer: Desimal | null
    avtalteTimer: Desimal | null
    dekning: Desimal | null
    udekket: Desimal | null
  }
}

export type Norminnhold = {
  status: Normstatus
  /** null on a draft. */
  gyldigFra: Dato | null
  revisjonsdato: Dato | null
  arkivsaksnummer: string
  innhold: string
  satser: Satsinnhold[]
  effekt: Normeffekt
}

export type Tiltaksinnhold = {
  tittel: string
  beskrivelse: string
  kategori: Tiltakskategori
  status: Tiltaksstatus
  sykehjemNavn: string | null
  avdelingNavn: string | null
  type: Avdelingstype | null
  effektTimer: Desimal | null
  effektFra: Dato | null
  kostnad: Desimal | null
  budsjettaar: number | null
  ansvarligRolle: string
  ansvarligNavn: string
  frist: Dato | null
  gjennomfort: Dato | null
  avbruttGrunn: string
  evalueringsdato: Dato | null
  evaluert: Dato | null
  evalueringsresultat: string
  faktiskEffektTimer: Desimal | null
  milepaeler: Milepael[]
  /** Numbers of the risks of this version that it meets. */
  risikoer: number[]
  /** Uketimer of the gap it closes; null = it does not count, for the reason in tellerIkke. */
  lukker: Desimal | null
  tellerIkke: TellerIkke | null
}

/** The plan on statusdato. Hours with 2 decimals; gap null = no norm in force, then lukket and gjenstar are null too. */
export type Planinnhold = {
  sammendrag: { gap: Desimal | null; lukket: Desimal | null; gjenstar: Desimal | null; innen: Dato | null }
  maneder: {
    dato: Dato
    normtimer: Desimal | null
    avtalteTimer: Desimal | null
    medPlan: Desimal | null
    udekket: Desimal | null
    gjenstar: Desimal | null
  }[]
  tiltak: Tiltaksinnhold[]
}

/**
 * One version of the vurdering, whole: the one structure that is frozen, exported as JSON and printed. Everything a
 * reader needs stands in it; nothing is looked up afterwards.
 */
export type Vurderingsinnhold = {
  skjema: 1
  kommune: { kommunenummer: string; navn: string }
  nummer: number
  status: Vurderingsstatus
  /** The date every figure here stands on. */
  statusdato: Dato
  /** tid: ISO 8601 with zone. null until GODKJENT. */
  godkjent: { navn: string; rolle: Rolle; tid: string } | null
  /** Answers by nokkel (felt, or felt@sykehjemId); what is blank is left out, and so are ansvarlig and ferdig. */
  felter: Record<string, string>
  /** Who is ansvarlig for each section, by name; null = nobody. */
  ansvarlige: Record<Del, string | null>
  /** The homes open on statusdato, by name. */
  sykehjem: { id: string; navn: string; eierform: Eierform }[]
  tall: Statustall
  /** Where judgement and number disagree. */
  uenigheter: Uenighet[]
  risikoer: Risikoinnhold[]
  skala: Risikoskala
  norm: { gjeldende: Norminnhold | null; kommende: Norminnhold[]; utkast: Norminnhold | null }
  plan: Planinnhold
  vedlegg: { filnavn: string; sha256: string; storrelse: number }[]
}
