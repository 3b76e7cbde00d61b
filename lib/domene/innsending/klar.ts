import { type Bruker, kan } from '../tilgang'
import type { Innsendingsslag } from './typer'

/** The mark of one who has looked it over and found it ready. av: a brukerId; merke: of what was reviewed. */
export type Klarmerking = { av: string; tid: Date; slag: Innsendingsslag; merke: string }

/** gjelder: what would be sent now is what was marked, and nothing stops it. */
export type Klar = Klarmerking & { gjelder: boolean }

/** A mark as the kommune sees it. navn: null = no longer one of its own. */
export type Klarbilde = Omit<Klar, 'av'> & { navn: string | null }

/** Where two persons are required. klar: null = nobody has found it ready. hinder: why the reader may not send it. */
export type ToPersoner<K = Klarbilde> = { klar: K | null; hinder: Klarhinder | null }

/** ENDRET: it was marked, and has changed since. */
export type Klarstand = 'IKKE_KLAR' | 'KLAR' | 'ENDRET'

export const klarstand = (klar: Pick<Klar, 'gjelder'> | null): Klarstand =>
  klar === null ? 'IKKE_KLAR' : klar.gjelder ? 'KLAR' : 'ENDRET'

export const KLARHANDLINGER = ['KLARGJORE', 'TREKKE_KLAR', 'SENDE'] as const
type Klarhandling = (typeof KLARHANDLINGER)[number]

/** That it changes takes it from KLAR to ENDRET by itself, and back when the change is undone. */
const OVERGANGER: Record<Klarstand, Partial<Record<Klarhandling, Klarstand>>> = {
  IKKE_KLAR: { KLARGJORE: 'KLAR' },
  KLAR: { TREKKE_KLAR: 'IKKE_KLAR', SENDE: 'IKKE_KLAR' },
  ENDRET: { KLARGJORE: 'KLAR', TREKKE_KLAR: 'IKKE_KLAR' },
}

/** What an act makes of it where two persons are required; null when it may not be done. */
export const klarovergang = (stand: Klarstand, handling: Klarhandling): Klarstand | null =>
  OVERGANGER[stand][handling] ?? null

/** Why this person may not send it: a text key under innsending.feil.klar. */
export type Klarhinder = 'ikkeKlar' | 'endret' | 'ikkeLedelse' | 'egen'

/**
 * Where two persons are required: what stands in the way of this one sending; null = nothing. One marks it KLAR, another
 * with the role KOMMUNELEDELSE sends it.
 */
export function klarhinder(klar: Klar | null, bruker: Bruker, kommunenummer: string): Klarhinder | null {
  if (klar === null) return 'ikkeKlar'
  if (klarovergang(klarstand(klar), 'SENDE') === null) return 'endret'
  if (!kan(bruker, 'innsending:sendeKlargjort', { kommunenummer })) return 'ikkeLedelse'
  return klar.av === bruker.id ? 'egen' : null
}

/** What there is to do for one who may send in this kommune. VENTE: it is another's to send. */
export type Sendesteg = 'SENDE' | 'KLARGJORE' | 'VENTE'

export function sendesteg(hinder: Klarhinder | null): Sendesteg {
  switch (hinder) {
    case null:
      return 'SENDE'
    case 'ikkeKlar':
    case 'endret':
      return 'KLARGJORE'
    case 'ikkeLedelse':
    case 'egen':
      return 'VENTE'
  }
}
