import type Fraction from 'fraction.js'
import { beregnDekning } from '../beregning/dekning'
import type { Desimal, Situasjon } from '../beregning/situasjon'
import type { Nokkeltall } from '../beregning/typer'
import { avrundTilTekst } from '../felles/avrunding'
import { brok } from '../felles/brok'
import { aarAv, type Dato, sisteIAaret } from '../felles/dato'
import type { Avtaleform } from '../legeavtale/typer'
import type { Referansetall } from '../referanse/legetimer'
import type { Eierform } from '../sykehjem/typer'
import { legedekning, stillingene, storrelser, type Utenfor } from './stillinger'
import { ukerUtenLege } from './uker-uten-lege'

/** The figures of one line, rounded as they are shown: hours 2 decimals, percent 1. null = not defined or not known. */
export type Statuslinje = {
  plasser: number | null
  beboere: number | null
  /** Some beboere are unknown and counted as plasser. */
  beboereAntatt: boolean
  /** Beboere in percent of plasser; null also where beboere are antatt. */
  belegg: Desimal | null
  normtimer: Desimal | null
  avtalteTimer: Desimal | null
  faktiskeTimer: Desimal | null
  dekning: Desimal | null
  udekket: Desimal | null
  udekketArsverk: Desimal | null
  timerPerBeboer: Desimal | null
  underNorm: boolean | null
  ufullstendig: boolean
}

/** One legeavtale in force: a post under its label, never a name. */
export type Stilling = {
  navn: string
  avtaleform: Avtaleform
  midlertidig: boolean
  uketimer: Desimal
  /** Of a full week (timerPerArsverk), one decimal. */
  prosent: Desimal
  /** Available outside ordinary hours; null = not stated. */
  utenforOrdinaer: boolean | null
}

/** What the agreed hours are made of. */
export type Legedekning = {
  avtaleformer: { avtaleform: Avtaleform; antall: number; timer: Desimal }[]
  /** Legeavtaler in force: how many posts share the hours. */
  antallStillinger: number
  /** Uketimer of those available outside ordinary hours; null = no avtale states it. */
  timerUtenforOrdinaer: Desimal | null
  /** Avtaler that do not state it. */
  utenforIkkeOppgitt: number
}

export type Statussykehjem = Statuslinje &
  Legedekning & {
    id: string
    navn: string
    eierform: Eierform
    stillinger: Stilling[]
    /** Whole weeks of the last 12 months without a doctor (0 faktiske timer); null = no avtale known all that time. */
    ukerUtenLege: number | null
  }

/** Sizes of the posts; null with no post. */
export type Stillingsstorrelser = {
  snitt: Desimal | null
  median: Desimal | null
  /** Posts of 100 % or more, and posts under 25 %. */
  fulltid: number
  under25: number
}

/** Section A, «utvikling og status»: what the system fills in. */
export type Statustall = {
  dato: Dato
  /** The basis of årsverk and stillingsprosent. */
  timerPerArsverk: Desimal
  sum: Statuslinje & Legedekning & { stillingsstorrelser: Stillingsstorrelser }
  sykehjem: Statussykehjem[]
  /** The sum on 31 December of up to five earlier years with data, the oldest first. */
  aar: (Statuslinje & { dato: Dato })[]
  /** National figures to hold it against. */
  landet: Referansetall
}

/**
 * The figures of section A. A home that is not open on the date has no line. innbyggertall: which size of kommune the
 * national figures are taken for.
 */
export function lagStatustall(
  situasjon: Situasjon,
  utenfor: Utenfor,
  dato: Dato,
  landet: Referansetall,
): Statustall {
  const dekning = beregnDekning(situasjon, dato)
  const perArsverk = brok(dekning.timerPerArsverk)
  const alle = dekning.sykehjem.flatMap(s => s.avtaler)
  return {
    dato,
    timerPerArsverk: dekning.timerPerArsverk,
    sum: {
      ...linje(dekning.sum),
      ...legedekning(alle, utenfor),
      stillingsstorrelser: storrelser(alle, perArsverk),
    },
    sykehjem: dekning.sykehjem.map(s => ({
      ...{ id: s.id, navn: s.navn, eierform: s.eierform },
      ...linje(s),
      ...legedekning(s.avtaler, utenfor),
      stillinger: stillingene(s.avtaler, utenfor, perArsverk),
      ukerUtenLege: ukerFor(situasjon, s.id, dato),
    })),
    aar: tidligereAar(situasjon, dato),
    landet,
  }
}

function ukerFor({ sykehjem }: Situasjon, id: string, dato: Dato): number | null {
  const hjem = sykehjem.find(s => s.id === id)
  return hjem ? ukerUtenLege(hjem, dato) : null
}

const AAR_TILBAKE = [5, 4, 3, 2, 1]

function tidligereAar(situasjon: Situasjon, dato: Dato): Statustall['aar'] {
  return AAR_TILBAKE.map(n => sisteIAaret(aarAv(dato) - n)).flatMap(siste => {
    const { sum } = beregnDekning(situasjon, siste)
    const harTall = sum.plasser !== null || sum.avtalteTimer?.gt(0)
    return harTall ? [{ dato: siste, ...linje(sum) }] : []
  })
}

function linje(n: Nokkeltall): Statuslinje {
  const { plasser, beboere, beboereAntatt } = n
  const kjent = plasser !== null && plasser > 0 && beboere !== null && !beboereAntatt
  return {
    ...{ plasser, beboere, beboereAntatt },
    belegg: kjent ? avrundTilTekst(brok(beboere).div(plasser).mul(100), 1) : null,
    normtimer: timer(n.normtimer),
    avtalteTimer: timer(n.avtalteTimer),
    faktiskeTimer: timer(n.faktiskeTimer),
    dekning: n.dekning && avrundTilTekst(n.dekning, 1),
    udekket: timer(n.udekket),
    udekketArsverk: timer(n.udekketArsverk),
    timerPerBeboer: timer(n.timerPerBeboer),
    underNorm: n.underNorm,
    ufullstendig: n.ufullstendig,
  }
}

const timer = (t: Fraction | null): Desimal | null => t && avrundTilTekst(t, 2)
