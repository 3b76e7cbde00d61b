import type { Dato } from '../felles/dato'
import type {
  Avdelingsfelt,
  Beleggsfelt,
  Fravaersfelt,
  Normrad,
  Sykehjemsfelt,
  Vedtak,
  Versjonsfelt,
} from './tilstand'

/** A row to make. */
export type Ny<F> = { id: string; felt: F }

/** A row to change: the versjon it builds on, and both sides, so that nothing is lost. */
export type Endret<F> = { id: string; versjon: number; fra: F; til: F }

export type Endringer<F, Sted> = { nye: (Ny<F> & Sted)[]; endrede: (Endret<F> & Sted)[] }

type ISykehjem = { sykehjemId: string }
type IAvtale = ISykehjem & { legeavtaleId: string; gjelderFra: Dato }

/** What an import is to write, worked out before anything is written. */
export type Plan = {
  sykehjem: Endringer<Sykehjemsfelt, object>
  avdelinger: Endringer<Avdelingsfelt, ISykehjem>
  belegg: Endringer<Beleggsfelt, { avdelingId: string; gjelderFra: Dato }>
  /** Labels that were not there, from the tables legeavtaler and fravaer. */
  avtaler: (ISykehjem & { id: string; navn: string })[]
  versjoner: Endringer<Versjonsfelt, IAvtale>
  fravaer: Endringer<Fravaersfelt, { legeavtaleId: string; fraDato: Dato }>
  normer: { gyldigFra: Dato; satser: Normrad[]; vedtak: Vedtak[] }[]
}

export const tomPlan = (): Plan => ({
  sykehjem: { nye: [], endrede: [] },
  avdelinger: { nye: [], endrede: [] },
  belegg: { nye: [], endrede: [] },
  avtaler: [],
  versjoner: { nye: [], endrede: [] },
  fravaer: { nye: [], endrede: [] },
  normer: [],
})
