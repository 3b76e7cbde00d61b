import type { Dato } from '../felles/dato'
import type { Innsending } from './typer'

/** PLAN: a plan is asked for. SVAR: an answer is asked for by a date. MELDING: something is written, and no date is set. */
export type Ubesvartslag = 'PLAN' | 'SVAR' | 'MELDING'

/** When each party wrote last in the dialogue; null = never. */
export type SisteMeldinger = { fraEmbetet: Date | null; fraKommunen: Date | null }

/** tid: of the message that waits; null = the clock runs without one. innen: what the clock says. */
export type Ubesvart = { hva: Ubesvartslag; tid: Date | null; innen: Dato | null }

export type Sporsmalsstand = Pick<Innsending, 'sistSendt' | 'ventSvarInnen' | 'planbedt'> & {
  /** The embete waits for no answer to what it wrote before this; null = it has never said so. */
  svarStoppet: Date | null
}

/**
 * What the embete has written to the kommune and got no answer to; null = nothing. The kommune answers by writing or by
 * sending anew; the embete stops the clock.
 */
export function ubesvart(
  { sistSendt, ventSvarInnen, planbedt, svarStoppet }: Sporsmalsstand,
  { fraEmbetet, fraKommunen }: SisteMeldinger,
): Ubesvart | null {
  const etterSvar = (tid: Date | null): Date | null =>
    tid !== null && [sistSendt, fraKommunen, svarStoppet].every(svar => svar === null || tid > svar)
      ? tid
      : null
  const tid = etterSvar(fraEmbetet)
  if (tid === null && ventSvarInnen === null) return null
  const hva = etterSvar(planbedt) ? 'PLAN' : ventSvarInnen === null ? 'MELDING' : 'SVAR'
  return { hva, tid, innen: ventSvarInnen }
}
