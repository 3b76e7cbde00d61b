import { type Datovalg, lesDatovalg } from '../dekning/datovalg'
import { type Dato, plussAar } from '../felles/dato'
import { sjekkPeriode } from '../kvalitet/feilregler'

/** The interval of a page, as asked for; what is wrong of it stands at the date it is wrong of. */
export type Periodevalg = { fra: Datovalg; til: Datovalg }

/** So many years back when nothing is asked for. */
const AAR_TILBAKE = 3

/**
 * Reads the interval of the address. Nothing given is the last three years to today; so is a date that cannot be read, and
 * an interval that ends before it begins.
 */
export function lesPeriode(sok: { fra?: string; til?: string }, idag: Dato): Periodevalg {
  const til = lesDatovalg(sok.til, idag)
  const forste = plussAar(til.dato, -AAR_TILBAKE)
  const fra = lesDatovalg(sok.fra, idag, forste)
  const feil = sjekkPeriode(fra.dato, til.dato)
  if (!feil) return { fra, til }
  return { fra: { ...fra, dato: plussAar(idag, -AAR_TILBAKE) }, til: { ...til, dato: idag, feil } }
}
