import type { Feltverdier } from '@/components/adresse/felt'
import type { Desimal, Situasjon, SituasjonSykehjem } from '@/lib/domene/beregning/situasjon'
import type { Dekning } from '@/lib/domene/beregning/typer'
import type { Skrevet } from '@/lib/domene/felles/adresse'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Endring } from '@/lib/domene/prov/typer'

/** What is tried, beside how it stands. */
export type Provbilde = Feltverdier & {
  kommunenummer: string
  situasjon: Situasjon
  dato: Dato
  /** How the words call the date: «idag», or as it is written where it is another. */
  dag: string
  standard: Skrevet
  endringer: Endring[]
  pris: Desimal | null
  na: Dekning
  prov: Dekning
  /** The open sykehjem, and the one whose fields are shown. */
  apne: SituasjonSykehjem[]
  valgt: SituasjonSykehjem
}
