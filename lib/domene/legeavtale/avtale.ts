import type { SituasjonAvtaleversjon, SituasjonFravaer, SituasjonLegeavtale } from '../beregning/situasjon'
import { type Dato, plussDager, sammenlignDato } from '../felles/dato'
import { versjonPa } from '../beregning/gyldighet'

/** What is agreed from a date, as it is shown and corrected. */
export type Avtaleversjon = SituasjonAvtaleversjon & {
  /** Raised at each save: a stale one is a KONFLIKT. */
  versjon: number
  /** The kommune the hours are bought from; null = the kommune's own. */
  kjoptFra: string | null
  /** Available outside ordinary hours; null = not stated. */
  utenforOrdinaer: boolean | null
}

export type Fravaerrad = SituasjonFravaer & { versjon: number }

/** A legeavtale with all its versions and fravær, oldest first. navn is a label, never a person's name. */
export type Legeavtale = Omit<SituasjonLegeavtale, 'versjoner' | 'fravaer'> & {
  versjon: number
  sykehjemId: string
  versjoner: Avtaleversjon[]
  fravaer: Fravaerrad[]
}

/** Where an avtale is found: the ids of its address, tied together in every query. */
export type Avtaleadresse = { kommunenummer: string; sykehjemId: string; legeavtaleId: string }

/** A version and the days it really holds: its own gjelderTil, or the day before the next version begins. */
export type Avtaleperiode<V> = { versjon: V; fra: Dato; til: Dato | null; avlost: boolean }

/** The versions of one avtale with the days they hold, newest first. avlost: the next version ends it. */
export function avtaleperioder<V extends { gjelderFra: Dato; gjelderTil: Dato | null }>(
  versjoner: readonly V[],
): Avtaleperiode<V>[] {
  const eldstForst = [...versjoner].sort((a, b) => sammenlignDato(a.gjelderFra, b.gjelderFra))
  return eldstForst
    .map((versjon, i) => {
      const neste = eldstForst[i + 1]
      const slutt = neste ? plussDager(neste.gjelderFra, -1) : null
      const avlost = slutt !== null && (versjon.gjelderTil === null || slutt < versjon.gjelderTil)
      return { versjon, fra: versjon.gjelderFra, til: avlost ? slutt : versjon.gjelderTil, avlost }
    })
    .reverse()
}

export const AVTALETILSTANDER = ['I_KRAFT', 'KOMMENDE', 'AVSLUTTET'] as const
export type Avtaletilstand = (typeof AVTALETILSTANDER)[number]

/** Where the avtale stands on a date. One that has ended and begins again later is KOMMENDE. */
export function avtaletilstand(avtale: SituasjonLegeavtale, dato: Dato): Avtaletilstand {
  if (versjonPa(avtale, dato)) return 'I_KRAFT'
  return avtale.versjoner.some(v => v.gjelderFra > dato) ? 'KOMMENDE' : 'AVSLUTTET'
}

/** Fravær that holds on the date or begins later, the first to come first. */
export const pagaendeOgKommende = <F extends { fra: Dato; til: Dato | null }>(
  fravaer: readonly F[],
  dato: Dato,
): F[] => fravaer.filter(f => f.til === null || f.til >= dato).sort((a, b) => sammenlignDato(a.fra, b.fra))
