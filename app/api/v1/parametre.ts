import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import type { Desimal, Situasjon } from '@/lib/domene/beregning/situasjon'
import { finnUtsnitt, type Utsnitt, type Utsnittfelt } from '@/lib/domene/beregning/utsnitt'
import { brok } from '@/lib/domene/felles/brok'
import { type Dato, erDato, innenfor, plussAar } from '@/lib/domene/felles/dato'
import type { Parameterfeil } from './problem'
import { PARAMETRE } from './skjema'

export type Lest<T> = { verdi: T } | { feil: Parameterfeil }

/** The longest interval one request may ask for, in years. */
const MAKS_AAR = 50

/** An interval lies within these: nothing was registered before, and nothing holds so far ahead. */
const [FORSTE, SISTE] = ['1900-01-01', '2199-12-31']

/** No årsverk has more hours than a week. */
const TIMER_I_UKA = 168

/** A date as the API writes it, åååå-mm-dd. undefined when the parameter is not there. */
export function datoparameter(url: URL, parameter: string): Lest<Dato | undefined> {
  const funnet = url.searchParams.get(parameter)
  if (funnet === null || (PARAMETRE.dato.safeParse(funnet).success && erDato(funnet)))
    return { verdi: funnet ?? undefined }
  return { feil: { parameter, funnet, forventet: 'en dato i kalenderen, skrevet åååå-mm-dd (2026-12-31)' } }
}

/** Uketimer per årsverk: more than 0, decimal point or comma, two decimals at most. undefined when not there. */
export function timerparameter(url: URL, parameter: string): Lest<Desimal | undefined> {
  const funnet = url.searchParams.get(parameter)
  if (funnet === null) return { verdi: undefined }
  const desimal = funnet.replace(',', '.')
  const lesbar = PARAMETRE.timerPerArsverk.safeParse(funnet).success
  const gyldig = lesbar && brok(desimal).gt(0) && brok(desimal).lte(TIMER_I_UKA)
  if (gyldig) return { verdi: desimal }
  const forventet = `et tall over 0, høyst ${TIMER_I_UKA}, med høyst to desimaler (37.5)`
  return { feil: { parameter, funnet, forventet } }
}

/** A required interval fra–til, both days included. */
export function intervallparametre(
  url: URL,
): { verdi: { fra: Dato; til: Dato } } | { feil: Parameterfeil[] } {
  const [fra, til] = [pakrevd(url, 'fra'), pakrevd(url, 'til')]
  if ('feil' in fra || 'feil' in til) return { feil: [fra, til].flatMap(l => ('feil' in l ? [l.feil] : [])) }
  const nei = (forventet: string) => ({ feil: [{ parameter: 'til', funnet: til.verdi, forventet }] })
  if (til.verdi < fra.verdi) return nei(`samme dag som fra (${fra.verdi}) eller senere`)
  if (plussAar(fra.verdi, MAKS_AAR) < til.verdi) return nei(`høyst ${MAKS_AAR} år etter fra (${fra.verdi})`)
  return { verdi: { fra: fra.verdi, til: til.verdi } }
}

const UTSNITT = ['sykehjem', 'avdeling', 'type'] as const
const FORVENTET: Record<Utsnittfelt, string> = {
  sykehjem: 'navnet eller id-en til et sykehjem i kommunen',
  avdeling: 'navnet eller id-en til en avdeling der',
  type: `en av ${AVDELINGSTYPER.join(', ')}`,
}

/** What part of the kommune is asked for; the whole when nothing is. */
export function utsnittparametre(
  url: URL,
  situasjon: Situasjon,
): { verdi: Utsnitt } | { feil: Parameterfeil[] } {
  const sok = (felt: Utsnittfelt) => url.searchParams.get(felt) ?? ''
  const valg = Object.fromEntries(UTSNITT.map(felt => [felt, sok(felt)]))
  const { utsnitt, ukjent } = finnUtsnitt(situasjon, valg)
  if (ukjent.length === 0) return { verdi: utsnitt }
  return { feil: ukjent.map(u => ({ parameter: u, funnet: sok(u), forventet: FORVENTET[u] })) }
}

function pakrevd(url: URL, parameter: string): Lest<Dato> {
  const lest = datoparameter(url, parameter)
  if ('feil' in lest) return lest
  const { verdi } = lest
  if (verdi !== undefined && innenfor(verdi, FORSTE, SISTE)) return { verdi }
  const forventet = `en dato fra ${FORSTE} til ${SISTE}, skrevet åååå-mm-dd`
  return { feil: { parameter, funnet: verdi ?? '', forventet } }
}
