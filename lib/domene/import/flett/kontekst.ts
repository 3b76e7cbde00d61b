import type { Dato } from '../../felles/dato'
import type { Melding } from '../../felles/melding'
import type { Merknad } from '../../kvalitet/typer'
import type { Plan } from '../plan'
import type { Protokoll } from '../protokoll'
import type { Normrad, Tilstand } from '../tilstand'
import type { Importadvarsel, Tabellnavn } from '../typer'

/** A warning that one row gives by itself, whatever the date. */
export type Radmerknad = {
  tabell: Tabellnavn
  rad: number
  kolonne: string
  merknad: Merknad
  /** Its own text where that of the merknad does not fit. */
  melding?: Melding
}

/** A rate of an imported norm and the row it stands on. */
export type Normradspor = { gyldigFra: Dato; rad: number; sats: Normrad }

/** Where things of the state stand in the file, so that a warning about them can name the row. */
export type Spor = {
  sykehjem: Set<string>
  avtaler: Map<string, { rad: number }>
  fravaer: Map<string, { rad: number }>
  normer: Normradspor[]
  tabeller: Set<Tabellnavn>
  radmerknader: Radmerknad[]
  /** Warnings of the import itself: passed on, not stored. */
  advarsler: Importadvarsel[]
}

/** What the merging of one file works on. */
export type Flettekontekst = {
  /** A copy of its own: changed row by row. */
  tilstand: Tilstand
  plan: Plan
  protokoll: Protokoll
  spor: Spor
  /** Names that stand in the file on a refused row: what refers to them is not at fault for it. */
  nevnt: { sykehjem: Set<string>; avdelinger: Set<string> }
  nyId: () => string
}

export const nyttSpor = (): Spor => ({
  sykehjem: new Set(),
  avtaler: new Map(),
  fravaer: new Map(),
  normer: [],
  tabeller: new Set(),
  radmerknader: [],
  advarsler: [],
})
