import type { Desimal } from '../beregning/situasjon'
import { avrundTilTekst } from '../felles/avrunding'
import { brok, sum } from '../felles/brok'
import type { Melding } from '../felles/melding'

/** The parts must sum exactly to the avtale: 15 and 9,99 of 25 is a fault. null = they do. */
export function sjekkFordeling(uketimer: Desimal, deler: readonly Desimal[]): Melding | null {
  const delsum = sum(deler.map(brok))
  const hele = brok(uketimer)
  if (delsum.equals(hele)) return null
  const vis = (t: typeof hele) => avrundTilTekst(t, 2).replace('.', ',').replace('-', '\u2212')
  return {
    kode: delsum.lt(hele) ? 'feil.fordeling.forLite' : 'feil.fordeling.forMye',
    verdier: { sum: vis(delsum), uketimer: vis(hele), differanse: vis(delsum.sub(hele).abs()) },
  }
}

/** «Fordel likt»: 25 on three is 8.34, 8.33, 8.33. Hundredths of an hour, the first ones take what is left. */
export const likFordeling = (uketimer: Desimal, antall: number): Desimal[] =>
  fordelEtterVekt(uketimer, new Array<number>(antall).fill(1))

/**
 * Spreads hours by weights (places, normtimer) in whole hundredths by largest remainder, so that the parts sum
 * exactly; of equal remainders the first in the list goes first. Hours ≥ 0 with at most two decimals, weights ≥ 0;
 * with no weight at all there is no key to spread by, and the answer is empty.
 */
export function fordelEtterVekt(uketimer: Desimal, vekter: readonly (Desimal | number)[]): Desimal[] {
  const vekt = vekter.map(brok)
  const vektsum = sum(vekt)
  if (vektsum.n === 0n) return []
  const hundredeler = brok(uketimer).mul(100)
  const ideelle = vekt.map(v => hundredeler.mul(v).div(vektsum))
  const deler = ideelle.map(t => t.floor())
  const igjen = Number(hundredeler.sub(sum(deler)).valueOf())
  const etterRest = ideelle
    .map((ideell, i) => ({ i, rest: ideell.sub(deler[i] ?? 0) }))
    .sort((a, b) => b.rest.compare(a.rest) || a.i - b.i)
  const heldige = new Set(etterRest.slice(0, igjen).map(({ i }) => i))
  return deler.map((del, i) => avrundTilTekst(del.add(heldige.has(i) ? 1 : 0).div(100), 2))
}
