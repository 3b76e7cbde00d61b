import type { Desimal } from '../beregning/situasjon'
import { avrundTilTekst } from '../felles/avrunding'
import { brok } from '../felles/brok'

/** Uketimer of a post in percent of a full week: 40 % of 37.5 is 15.00. avrundet: two decimals do not hold it all. */
export function uketimerAvStilling(
  prosent: Desimal,
  timerPerArsverk: Desimal,
): { timer: Desimal; avrundet: boolean } {
  const noyaktig = brok(prosent).mul(brok(timerPerArsverk)).div(100)
  const timer = avrundTilTekst(noyaktig, 2)
  return { timer, avrundet: !brok(timer).equals(noyaktig) }
}
