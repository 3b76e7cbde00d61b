import type { Avdelingstype } from '../avdeling/typer'
import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { Fravaersarsak } from '../fravaer/typer'
import type { Avtaleform } from '../legeavtale/typer'
import type { Basis } from '../norm/typer'
import type { Eierform } from '../sykehjem/typer'

/*
 * What is registered in a kommune, keyed as the import's rows are: names by navnenokkel, rows by date. The import
 * works on a copy of its own and changes it as it goes, so that later rows meet what earlier ones made.
 */

export type Sykehjemsfelt = {
  navn: string
  eierform: Eierform
  organisasjonsnummer: string | null
  apnet: Dato | null
  nedlagt: Dato | null
}
export type Avdelingsfelt = {
  navn: string
  type: Avdelingstype
  apnet: Dato | null
  nedlagt: Dato | null
}
export type Beleggsfelt = { plasser: number; beboere: number | null }
export type Versjonsfelt = {
  gjelderTil: Dato | null
  avtaleform: Avtaleform
  midlertidig: boolean
  uketimer: Desimal
  kjoptFra: string | null
  /** Hours by avdelingId; null = for hele sykehjemmet. */
  fordeling: ReadonlyMap<string, Desimal> | null
}
export type Fravaersfelt = {
  til: Dato | null
  timer: Desimal | null
  vikartimer: Desimal
  arsak: Fravaersarsak | null
}

/** A row of the database with its versjon; versjon 0 = made by this import. */
type Rad<F> = { id: string; versjon: number; felt: F }

export type TilstandBelegg = Rad<Beleggsfelt>
export type TilstandVersjon = Rad<Versjonsfelt>
export type TilstandFravaer = Rad<Fravaersfelt>
export type TilstandAvdeling = Rad<Avdelingsfelt> & { belegg: Map<Dato, TilstandBelegg> }
export type TilstandAvtale = {
  id: string
  navn: string
  versjoner: Map<Dato, TilstandVersjon>
  fravaer: Map<Dato, TilstandFravaer>
}
export type TilstandSykehjem = Rad<Sykehjemsfelt> & {
  avdelinger: Map<string, TilstandAvdeling>
  avtaler: Map<string, TilstandAvtale>
}

export type Normrad = {
  type: Avdelingstype
  avdelingId: string | null
  /** As the avdeling is called now; null on a rate for the type. */
  sykehjemNavn: string | null
  avdelingNavn: string | null
  uketimer: Desimal
  per: number
  basis: Basis
  begrunnelse: string
}
export type Vedtak = { organ: string; motedato: Dato | null; saksnummer: string }

/** A vedtatt norm: its rates, and those rows of its saksgang that are the vedtak. */
export type TilstandNorm = { satser: Normrad[]; vedtak: Vedtak[] }

export type Tilstand = {
  sykehjem: Map<string, TilstandSykehjem>
  normer: Map<Dato, TilstandNorm>
}
