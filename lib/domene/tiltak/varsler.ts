import type { Dato } from '../felles/dato'
import { erForbiFrist } from './telling'
import type { Tiltak } from './typer'

/* What tilsyn faults in practice, and the plan therefore leads with. */

/** Still to be carried through: neither done nor given up. */
export const erApent = ({ status }: Pick<Tiltak, 'status'>): boolean =>
  status === 'PLANLAGT' || status === 'PAGAR'

/** Open and past its frist: the longest overdue first. */
export const forfalte = <T extends Tiltak>(tiltak: readonly T[], idag: Dato): T[] =>
  tiltak
    .filter(t => erApent(t) && erForbiFrist(t, idag))
    .sort((a, b) => ((a.frist ?? '') < (b.frist ?? '') ? -1 : 1))

/**
 * Is an evaluation missing? Done and never evaluated, or past the date it was to be evaluated and not evaluated since.
 * What was given up asks for none.
 */
export function manglerEvaluering(
  { status, evaluert, evalueringsdato }: Pick<Tiltak, 'status' | 'evaluert' | 'evalueringsdato'>,
  idag: Dato,
): boolean {
  if (status === 'AVBRUTT') return false
  if (status === 'GJENNOMFORT' && evaluert === null) return true
  return (
    evalueringsdato !== null && evalueringsdato < idag && (evaluert === null || evaluert < evalueringsdato)
  )
}

export const aldriEvaluert = <T extends Tiltak>(tiltak: readonly T[], idag: Dato): T[] =>
  tiltak.filter(t => manglerEvaluering(t, idag))

/** Has somebody to answer for it: a role, a name or a user. */
export const harAnsvarlig = (
  t: Pick<Tiltak, 'ansvarligRolle' | 'ansvarligNavn' | 'ansvarligBrukerId'>,
): boolean => t.ansvarligRolle !== '' || t.ansvarligNavn !== '' || t.ansvarligBrukerId !== null

/** Open, and nobody's. */
export const utenAnsvarlig = <T extends Tiltak>(tiltak: readonly T[]): T[] =>
  tiltak.filter(t => erApent(t) && !harAnsvarlig(t))
