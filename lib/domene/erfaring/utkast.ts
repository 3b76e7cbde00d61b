import type { Tiltak } from '../tiltak/typer'
import { type Navneliste, utenNavn } from './navn'
import type { ErfaringInn } from './schema'

type Ord = Parameters<typeof utenNavn>[2]
type Kilde = Pick<
  Tiltak,
  | 'tittel'
  | 'beskrivelse'
  | 'evalueringsresultat'
  | 'type'
  | 'faktiskEffektTimer'
  | 'effektFra'
  | 'gjennomfort'
>

/** Where the one who shares begins: the tiltak's own words with the names taken out, and the effect that was measured. */
export function utkastTilErfaring(tiltak: Kilde, navn: Navneliste, ord: Ord): ErfaringInn {
  const uten = (tekst: string) => storForbokstav(utenNavn(tekst, navn, ord))
  const timer = tiltak.faktiskEffektTimer
  const fra = timer === null ? null : (tiltak.effektFra ?? tiltak.gjennomfort)
  return {
    ...{ tittel: uten(tiltak.tittel), gjort: uten(tiltak.beskrivelse), krevde: '' },
    ...{ erfart: uten(tiltak.evalueringsresultat), type: tiltak.type ?? '' },
    effektTimer: timer === null ? '' : timer.replace('.', ','),
    effektFra: fra === null ? '' : `${fra.slice(8)}.${fra.slice(5, 7)}.${fra.slice(0, 4)}`,
    utenNavn: false,
  }
}

/** A sentence that began with a name begins with a small letter now. */
const storForbokstav = (tekst: string): string =>
  tekst.replace(
    /(^|[.!?]\s+)(\p{Ll})/gu,
    (_, foran: string, bokstav: string) => foran + bokstav.toUpperCase(),
  )
