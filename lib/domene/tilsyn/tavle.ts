import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import { type Dato, dagerMellom } from '../felles/dato'
import { datoIOslo } from '../felles/oslotid'
import { fristFor } from '../innsamling/fase'
import type { Innsamling, Innsamlingskommune } from '../innsamling/typer'
import type { Innsending, Tavlestatus } from '../innsending/typer'
import { erLevert } from '../samlet/dekning'

/** Of the version sent last, as frozen. */
export type Sistsendt = {
  nummer: number
  referanse: string
  dekning: Desimal | null
  udekket: Desimal | null
  underNorm: boolean | null
  advarsler: number
  vurdering: 'UTKAST' | 'FERDIG' | 'GODKJENT' | null
  planAktive: number
  planOverFrist: number
}

export type Tavlegrunnlag = {
  kommune: Innsamlingskommune
  rad: number
  kolonne: number
  innsending: Innsending | null
  siste: Sistsendt | null
  /** The udekket of the last round the kommune answered; null = none, or not defined. */
  forrigeUdekket: Desimal | null
  apneMerker: number
}

export const VURDERINGSTILSTANDER = ['GODKJENT', 'UNDER_ARBEID', 'INGEN'] as const
/** OVER_FRIST: some of its tiltak are. */
export const PLANTILSTANDER = ['AKTIV', 'OVER_FRIST', 'INGEN'] as const

/** One kommune on the board. null = nothing is (counted as) sent, or not defined. */
export type Tavlerad = {
  kommunenummer: string
  navn: string
  fylkesnummer: string
  innbyggertall: number
  rad: number
  kolonne: number
  status: Tavlestatus
  /** The day it was due first, its own frist where it has one. */
  frist: Dato
  harEgenFrist: boolean
  /** Was the first version in time? null = nothing sent. */
  iTide: boolean | null
  versjon: number | null
  sistSendt: Date | null
  /** To what is due: the first version, or the correction of one that was sent back. Negative when past. */
  dagerIgjen: number | null
  udekket: Desimal | null
  dekning: Fraction | null
  underNorm: boolean | null
  /** From the last round, in uketimer. */
  endring: Fraction | null
  advarsler: number | null
  vurdering: (typeof VURDERINGSTILSTANDER)[number] | null
  plan: (typeof PLANTILSTANDER)[number] | null
  apneMerker: number
  venterSvarInnen: Dato | null
}

/** What the Statsforvalter is told: a draft looks like nothing at all, and after the frist like nothing levert. */
export function tavlestatus(
  innsamling: Pick<Innsamling, 'frist'>,
  kommune: Pick<Innsamlingskommune, 'fritatt' | 'egenFrist'>,
  innsending: Pick<Innsending, 'status'> | null,
  idag: Dato,
): Tavlestatus {
  if (kommune.fritatt) return 'FRITATT'
  if (innsending) return innsending.status
  return idag <= fristFor(innsamling, kommune) ? 'IKKE_STARTET' : 'IKKE_LEVERT'
}

/** Figures are shown of what is levert, and of what was sent back (named, not counted); never of what was withdrawn. */
export function lagTavlerad(innsamling: Innsamling, g: Tavlegrunnlag, idag: Dato): Tavlerad {
  const { kommune, innsending } = g
  const status = tavlestatus(innsamling, kommune, innsending, idag)
  const siste = erLevert(status) || status === 'RETURNERT' ? g.siste : null
  const frist = fristFor(innsamling, kommune)
  return {
    ...{ kommunenummer: kommune.kommunenummer, navn: kommune.navn, fylkesnummer: kommune.fylkesnummer },
    ...{ innbyggertall: kommune.innbyggertall, rad: g.rad, kolonne: g.kolonne, status, frist },
    harEgenFrist: kommune.egenFrist !== null,
    iTide: siste && innsending ? datoIOslo(innsending.forsteSendt) <= frist : null,
    versjon: siste?.nummer ?? null,
    sistSendt: siste && innsending ? innsending.sistSendt : null,
    dagerIgjen: dagerIgjen(status, frist, innsending, idag),
    udekket: siste?.udekket ?? null,
    dekning: siste?.dekning ? brok(siste.dekning) : null,
    underNorm: siste?.underNorm ?? null,
    endring:
      siste?.udekket != null && g.forrigeUdekket !== null
        ? brok(siste.udekket).sub(brok(g.forrigeUdekket))
        : null,
    advarsler: siste?.advarsler ?? null,
    vurdering: siste && vurderingstilstand(siste),
    plan: siste && plantilstand(siste),
    apneMerker: g.apneMerker,
    venterSvarInnen: innsending?.ventSvarInnen ?? null,
  }
}

function dagerIgjen(
  status: Tavlestatus,
  frist: Dato,
  innsending: Innsending | null,
  idag: Dato,
): number | null {
  if (status === 'RETURNERT' && innsending?.returfrist) return dagerMellom(idag, innsending.returfrist)
  return ['IKKE_STARTET', 'IKKE_LEVERT', 'TRUKKET'].includes(status) ? dagerMellom(idag, frist) : null
}

const vurderingstilstand = ({ vurdering }: Sistsendt) =>
  vurdering === null ? 'INGEN' : vurdering === 'GODKJENT' ? 'GODKJENT' : 'UNDER_ARBEID'

const plantilstand = ({ planAktive, planOverFrist }: Sistsendt) =>
  planOverFrist > 0 ? 'OVER_FRIST' : planAktive > 0 ? 'AKTIV' : 'INGEN'
