import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import type { Dato } from '../felles/dato'
import type { Melding } from '../felles/melding'
import { navnenokkel } from '../felles/navn'
import { dagtekst, desimaltekst } from './merknad'

/* FEIL that forms and import share: each answers a text of namespace `feil`, or null when all is well. */

/** A period cannot end before it begins; null = open. */
export const sjekkPeriode = (fra: Dato | null, til: Dato | null): Melding | null =>
  fra === null || til === null || til >= fra
    ? null
    : { kode: 'feil.dato.tilForFra', verdier: { funnet: dagtekst(til), tidligst: dagtekst(fra) } }

/**
 * A vikar covers no more than what is absent. timer null = the whole avtale, so its uketimer are the bound; uketimer
 * null = no avtale in force, and then there is nothing to compare with.
 */
export function sjekkVikartimer(
  vikartimer: Desimal,
  timer: Desimal | null,
  uketimer: Desimal | null,
): Melding | null {
  const borte = timer ?? uketimer
  if (borte === null || brok(vikartimer).lte(brok(borte))) return null
  const verdier = { funnet: desimaltekst(vikartimer), maks: desimaltekst(borte) }
  return { kode: 'feil.fravaer.vikarOverFravaer', verdier }
}

/** A name is taken when another has the same, without regard to case, outer space and way of writing å. */
export const sjekkNavn = (navn: string, andre: readonly string[]): Melding | null =>
  andre.some(annet => navnenokkel(annet) === navnenokkel(navn))
    ? { kode: 'feil.navn.opptatt', verdier: { funnet: navn.trim() } }
    : null
