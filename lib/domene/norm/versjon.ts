import type { Avdelingstype } from '../avdeling/typer'
import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { Basis, Normstatus, Saksgangstatus } from './typer'

/** A rate as the two numbers decided. uketimer 0 counts as no rate. */
export type Satstall = { uketimer: Desimal; per: number; basis: Basis }

/** avdelingId set = a rate for that avdeling alone; its names are those it had at the vedtak. */
export type Sats = Satstall & {
  type: Avdelingstype
  avdelingId: string | null
  sykehjemNavn: string | null
  avdelingNavn: string | null
  /** '' where none was asked for. */
  begrunnelse: string
}

/** One step of the saksgang. motedato null and saksnummer '' = not stated. */
export type Saksgangsledd = {
  organ: string
  motedato: Dato | null
  saksnummer: string
  status: Saksgangstatus
}

/** One version of the lokal norm, whatever its status. */
export type Normversjon = {
  id: string
  status: Normstatus
  /** null on a draft. */
  gyldigFra: Dato | null
  /** null on a draft. */
  revisjonsdato: Dato | null
  innhold: string
  arkivsaksnummer: string
  importert: boolean
  vedtattRegistrert: Date | null
  feilregistrertGrunn: string | null
  feilregistrert: Date | null
  /** The godkjent vurdering the vedtak rests on; null = none stated. */
  vurdering: { id: string; nummer: number } | null
  /** When the row was last written. */
  endret: Date
  versjon: number
  /** Types in fixed order, then rates for named avdelinger by name. */
  satser: Sats[]
  /** In the order it went. */
  saksgang: Saksgangsledd[]
}
