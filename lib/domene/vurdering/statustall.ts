import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { Avtaleform } from '../legeavtale/typer'
import type { Referansetall } from '../referanse/legetimer'
import type { Eierform } from '../sykehjem/typer'

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
