import type { Dato } from '../felles/dato'
import type { Desimal, Situasjon } from './situasjon'
import type { Dekning } from './typer'

/**
 * The one door to the calculation: every figure of one kommune on one date.
 * timerPerArsverk overrides the kommune's own basis and changes årsverk figures only, never hours.
 */
export function beregnDekning(
  situasjon: Situasjon,
  dato: Dato,
  valg: { timerPerArsverk?: Desimal } = {},
): Dekning {
  throw new Error(`not built yet: ${situasjon.kommunenummer} ${dato} ${valg.timerPerArsverk ?? ''}`)
}
