import type { Dekning } from '../../beregning/typer'
import type { Dato } from '../../felles/dato'
import type { Sporsmal } from '../../innsamling/typer'
import type { Alvor, Gjelder, Merknad, Merknadskode } from '../../kvalitet/typer'
import type { Referansetall } from '../../referanse/legetimer'
import type { Innsendingsgrunnlag, Innsendingstekster } from '../innhold'
import type { Grunn } from '../utkast'

export const KONTROLLKODER = [
  ...(['INGEN_SYKEHJEM_REGISTRERT', 'MANGLER_BELEGG', 'MANGLER_KONTAKT', 'UBESVART'] as const),
  ...(['MANGLER_ARSAK', 'MANGLER_ARSAKSTEKST'] as const),
  ...(['UTENFOR_GRENSENE', 'ENDRET_FRA_SIST', 'UTENFOR_GRUPPEN'] as const),
  ...(['UTEN_NORM', 'UTEN_VURDERING', 'TILTAK_FORBI_FRIST', 'UTEN_EVALUERING'] as const),
] as const
export type Kontrollkode = (typeof KONTROLLKODER)[number]

/** One thing the checks found: FEIL blocks, ADVARSEL asks for a reason that is sent along, INFO passes. */
export type Kontroll = {
  /** One of the innsending's own, or of the figures' (namespace `merknad`). */
  kode: Kontrollkode | Merknadskode
  alvor: Alvor
  /** Stable: the same thing about the same object has the same key in every round. */
  nokkel: string
  /** The figure as text: a reason stands until this changes. Never blank on an ADVARSEL. */
  verdi: string
  /** Values for its text, numbers already written the Norwegian way. */
  verdier: Record<string, string | number>
  gjelder: Gjelder & { sporsmalId?: string; felt?: keyof Innsendingstekster }
  /** The reason that stands; null = none yet (and always on FEIL and INFO). */
  begrunnelse: Omit<Grunn, 'verdi'> | null
}

/** As a rule finds it: before anybody's reason. */
export type Funn = Omit<Kontroll, 'begrunnelse'>

/** What the checks look at. */
export type Kontrollgrunnlag = {
  grunnlag: Omit<Innsendingsgrunnlag, 'advarsler'>
  /** The exact figures of the grunnlag: bounds go by these. */
  dekning: Dekning
  /** What the registered rows are warned about on the status date. */
  merknader: readonly Merknad[]
  sporsmal: readonly Sporsmal[]
  /** What was sent in the last round; null = nothing. */
  forrige: Innsendingsgrunnlag | null
  /** What legetimer per beboer is held against. */
  referanse: Referansetall
  /** When something was last evaluated; null = never. */
  sistEvaluert: Dato | null
}
