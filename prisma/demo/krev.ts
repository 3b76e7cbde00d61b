import type { Resultat } from '../../lib/domene/resultat'

export const EIDSKOG = '3416'

/** What the door answered; throws when it said no: a demonstration is whole or not at all. */
export function krev<T>(svar: Resultat<T>): T {
  if (!svar.ok) throw new Error(`Demo ${EIDSKOG}: ${JSON.stringify(svar.feil)}`)
  return svar.verdi
}
