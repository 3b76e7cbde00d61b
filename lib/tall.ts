import type Fraction from 'fraction.js'
import type { Desimal } from './domene/beregning/situasjon'
import { avrundTilTekst } from './domene/felles/avrunding'
import { brok } from './domene/felles/brok'

/** A figure to show: exact, decimal text, a whole number, or null = not known or not defined. */
export type Visbar = Fraction | Desimal | number | null

const UDEFINERT = '\u2013'
const MINUS = '\u2212'
const HARDT_MELLOMROM = '\u00a0'

/** A number as Norwegians write it: decimal comma, no-break space between thousands, true minus. null → «–». */
export function visTall(tall: Visbar, desimaler: number): string {
  if (tall === null) return UDEFINERT
  const [hele = '', brokdel] = avrundTilTekst(typeof tall === 'object' ? tall : brok(tall), desimaler).split(
    '.',
  )
  const gruppert = hele.replace('-', MINUS).replace(/\B(?=(\d{3})+$)/g, HARDT_MELLOMROM)
  return brokdel === undefined ? gruppert : `${gruppert},${brokdel}`
}

/** Hours, two decimals: «1 234,50». */
export const visTimer = (timer: Visbar): string => visTall(timer, 2)

/** Årsverk, two decimals. Its basis (visBasis) stands beside it. */
export const visArsverk = (arsverk: Visbar): string => visTall(arsverk, 2)

/** Percent, one decimal: «57,7 %». */
export const visProsent = (prosent: Visbar): string =>
  prosent === null ? UDEFINERT : `${visTall(prosent, 1)}${HARDT_MELLOMROM}%`

export const visHeltall = (tall: Visbar): string => visTall(tall, 0)

/** A decided number with the decimals it has and no more: «37,5», «30», «1,5». */
export const visDesimal = (tall: Desimal | null): string =>
  tall === null ? UDEFINERT : visTall(tall, (tall.split('.')[1] ?? '').replace(/0+$/, '').length)

/** A difference, with its sign: «+2,00», «−3,00», «0,00». */
export function visForskjell(tall: Visbar, desimaler: number): string {
  const vist = visTall(tall, desimaler)
  return /^[1-9]|^0,0*[1-9]/.test(vist) ? `+${vist}` : vist
}

/** A size group of kommuner in words: «5 000–9 999 innbyggere». si: of the texts `dekning.referanse`. */
export function visStorrelse(
  { fra, til }: { fra: number; til: number | null },
  si: (nokkel: 'over' | 'under' | 'mellom', verdier: Record<string, string>) => string,
): string {
  if (til === null) return si('over', { fra: visHeltall(fra) })
  if (fra === 0) return si('under', { til: visHeltall(til + 1) })
  return si('mellom', { fra: visHeltall(fra), til: visHeltall(til) })
}
