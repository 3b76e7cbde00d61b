import type { Dato } from '../felles/dato'
import type { Innsamling } from './typer'

/** UTKAST: not publisert. ETTER_FRIST: late answers and corrections are still taken. */
export const FASER = ['UTKAST', 'KOMMENDE', 'APEN', 'ETTER_FRIST', 'STENGT'] as const
export type Fase = (typeof FASER)[number]

type Frister = Pick<Innsamling, 'publisert' | 'apner' | 'frist' | 'rettefrist' | 'stenger'>
type Unntak = { egenFrist: Dato | null }

/** Where a round is on this date: for one kommune when its exception is given, else for the round. */
export function fase(innsamling: Frister, idag: Dato, unntak: Unntak = { egenFrist: null }): Fase {
  if (!innsamling.publisert) return 'UTKAST'
  if (idag < innsamling.apner) return 'KOMMENDE'
  if (idag <= fristFor(innsamling, unntak)) return 'APEN'
  return idag <= stengerFor(innsamling, unntak) ? 'ETTER_FRIST' : 'STENGT'
}

/** The last day in time for this kommune. */
export const fristFor = ({ frist }: Pick<Innsamling, 'frist'>, { egenFrist }: Unntak): Dato =>
  egenFrist ?? frist

/** The last day a first answer is taken: a later own frist moves it. */
export const stengerFor = ({ stenger }: Pick<Innsamling, 'stenger'>, { egenFrist }: Unntak): Dato =>
  egenFrist !== null && egenFrist > stenger ? egenFrist : stenger

/** The last day the kommune may take back what it sent, and send it anew unasked. */
export const rettefristFor = ({ rettefrist }: Pick<Innsamling, 'rettefrist'>, { egenFrist }: Unntak): Dato =>
  egenFrist !== null && egenFrist > rettefrist ? egenFrist : rettefrist
