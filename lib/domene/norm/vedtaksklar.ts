import { girNormtimer, underForslag } from './sats'
import type { Sats } from './versjon'

/** What keeps a draft from being decided. */
export type Vedtakshinder =
  | { kode: 'INGEN_SATSER' }
  /** The rate lies under the proposal and nothing says why. */
  | { kode: 'BEGRUNNELSE'; sats: Sats }

/** Everything that must be put right before the draft can be decided; empty when it is ready. */
export function vedtakshindre(satser: readonly Sats[]): Vedtakshinder[] {
  const hindre: Vedtakshinder[] = satser
    .filter(s => underForslag(s.type, s) && s.begrunnelse.trim() === '')
    .map(sats => ({ kode: 'BEGRUNNELSE', sats }))
  return satser.some(girNormtimer) ? hindre : [{ kode: 'INGEN_SATSER' }, ...hindre]
}
