import { endringsdatoer, normdatoer } from '../beregning/endringsdatoer'
import type { Situasjon } from '../beregning/situasjon'
import { aarAv, type Dato, sammenlignDato, sisteIAaret } from '../felles/dato'
import { datofelt } from '../felles/felt'
import { senesteDato, TIDLIGSTE_DATO } from '../felles/grenser'
import { lesMelding, type Melding } from '../felles/melding'

/** The date of a page: the one asked for, or today with what is wrong about the text asked with. */
export type Datovalg = { dato: Dato; skrevet: string; feil: Melding | null }

/** Reads the date of the address. Nothing given is today, or another first choice. From 1990 to five years ahead. */
export function lesDatovalg(tekst: string | undefined, idag: Dato, forste = idag): Datovalg {
  const skrevet = tekst?.trim() ?? ''
  if (skrevet === '') return { dato: forste, skrevet, feil: null }
  const lest = datofelt({ tidligst: TIDLIGSTE_DATO, senest: senesteDato(idag) }).safeParse(skrevet)
  if (lest.success) return { dato: lest.data, skrevet, feil: null }
  return { dato: forste, skrevet, feil: lesMelding(lest.error.issues[0]?.message ?? 'feil.felt.mangler') }
}

/** A date worth looking at. NY_NORM: a norm comes into force. ENDRING: something else registered changes. */
export type Snarvei = { dato: Dato; slag: 'I_DAG' | 'AARSSKIFTE' | 'NY_NORM' | 'ENDRING' }

/** The next dates to offer: today, the last status date (31.12), coming norms, and the first change after today. */
export function snarveier(situasjon: Situasjon, idag: Dato): Snarvei[] {
  const kommende = (datoer: Iterable<Dato>) => [...datoer].filter(d => d > idag).sort(sammenlignDato)
  const normer = kommende(normdatoer(situasjon.normer)).slice(0, MAKS_NORMER)
  const endring = kommende(situasjon.sykehjem.flatMap(s => [...endringsdatoer(s)])).find(
    d => !normer.includes(d),
  )
  return [
    { dato: idag, slag: 'I_DAG' },
    { dato: sisteIAaret(aarAv(idag) - 1), slag: 'AARSSKIFTE' },
    ...normer.map(dato => ({ dato, slag: 'NY_NORM' as const })),
    ...(endring ? [{ dato: endring, slag: 'ENDRING' as const }] : []),
  ]
}

const MAKS_NORMER = 2
