import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import { lesTall } from '../felles/tall'
import { merknad, timertekst } from '../kvalitet/merknad'
import type { Merknad } from '../kvalitet/typer'

/** More uketimer than this on one avtale asks for a reason. */
export const MANGE_UKETIMER = 60

/** Why the hours of an avtale ask for a reason; null when they do not. */
export function grunnTrengs(uketimer: Desimal): 'MANGE_TIMER' | 'INGEN_TIMER' | null {
  const timer = brok(uketimer)
  if (timer.n === 0n) return 'INGEN_TIMER'
  return timer.gt(MANGE_UKETIMER) ? 'MANGE_TIMER' : null
}

/** The same for hours as typed; null also while they cannot be read. */
export function grunnTrengsForTekst(uketimer: string): 'MANGE_TIMER' | 'INGEN_TIMER' | null {
  const lest = lesTall(uketimer, { desimaler: 2 })
  return lest.ok ? grunnTrengs(lest.verdi) : null
}

/** The warning about an avtale's own hours, with the key and figure that its reason is stored under. */
export function avtaleadvarsel(
  gjelder: { sykehjemId: string; legeavtaleId: string },
  uketimer: Desimal,
): Merknad | null {
  const kode = grunnTrengs(uketimer)
  return kode && merknad('ADVARSEL', kode, gjelder, timertekst(brok(uketimer)))
}
