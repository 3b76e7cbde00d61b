import type { Dato } from '../felles/dato'
import { innenfor } from '../felles/dato'
import type { SituasjonAvtaleversjon, SituasjonBelegg, SituasjonLegeavtale, SituasjonNorm } from './situasjon'

/** Open on the date. apnet null = always open; nedlagt is the last open day. */
export const erApen = (enhet: { apnet: Dato | null; nedlagt: Dato | null }, dato: Dato): boolean =>
  innenfor(dato, enhet.apnet, enhet.nedlagt)

/** The belegg that holds on the date: the latest row begun. null before the first row: not known, not 0. */
export const beleggPa = (rader: readonly SituasjonBelegg[], dato: Dato): SituasjonBelegg | null =>
  sistePa(rader, dato, b => b.gjelderFra)

/** The norm in force: the vedtatt version with the latest gyldigFra ≤ dato. */
export const normPa = (normer: readonly SituasjonNorm[], dato: Dato): SituasjonNorm | null =>
  sistePa(normer, dato, n => n.gyldigFra)

/**
 * The version of an avtale in force. The label's next version ends the whole earlier one, so an earlier version does
 * not come back when a later one ends, however late its own gjelderTil.
 */
export function versjonPa(avtale: SituasjonLegeavtale, dato: Dato): SituasjonAvtaleversjon | null {
  const siste = sistePa(avtale.versjoner, dato, v => v.gjelderFra)
  return siste && innenfor(dato, null, siste.gjelderTil) ? siste : null
}

function sistePa<T>(rader: readonly T[], dato: Dato, fra: (rad: T) => Dato): T | null {
  let siste: T | null = null
  for (const rad of rader) if (fra(rad) <= dato && (siste === null || fra(rad) > fra(siste))) siste = rad
  return siste
}
