import { type Dato, dagerMellom, plussDager } from '../felles/dato'
import type { Sprak } from '../felles/sprak'
import { fristFor, stengerFor } from './fase'
import type { Innsamling, Innsamlingskommune } from './typer'
import type { Innsending } from '../innsending/typer'
import { erLevert } from '../samlet/dekning'

/** Days from the frist on which a kommune that has not answered is reminded. */
export const PLANLAGTE_DAGER = [-14, -3, 1, 14] as const

/** A planned day nobody ran the job on is made up for within these; later it would be no use. */
const DAGER_ETTER = 6

/** What a reminder is about. HAND: written by somebody. RETUR: the correction of what was sent back. */
export type Paminnelsesslag = 'FOR_FRIST' | 'ETTER_FRIST' | 'RETUR' | 'HAND'

export type PlanlagtPaminnelse = { nokkel: string; dager: number }

/** Is this kommune one to remind: asked, and not levert (or given back)? */
export const skalPaminnes = (
  kommune: Pick<Innsamlingskommune, 'fritatt'>,
  innsending: Pick<Innsending, 'status'> | null,
): boolean => !kommune.fritatt && (innsending === null || !erLevert(innsending.status))

/**
 * The reminder that is planned for today, the last where several are due; null when there is none. Only days after the
 * kommune was asked (or got it back), and while an answer is taken. returnert: the day it was sent back.
 */
export function planlagtPaminnelse(
  innsamling: Innsamling,
  kommune: Innsamlingskommune,
  innsending: Pick<Innsending, 'status' | 'sisteVersjon' | 'returfrist'> | null,
  { spurt, returnert, idag }: { spurt: Dato; returnert: Dato | null; idag: Dato },
): PlanlagtPaminnelse | null {
  if (!skalPaminnes(kommune, innsending)) return null
  const retur = innsending?.status === 'RETURNERT' ? innsending : null
  if (!retur && (idag < innsamling.apner || idag > stengerFor(innsamling, kommune))) return null
  const frist = retur?.returfrist ?? fristFor(innsamling, kommune)
  const fra = retur ? (returnert ?? spurt) : spurt
  const dager = PLANLAGTE_DAGER.findLast(d => {
    const dag = plussDager(frist, d)
    return dag >= fra && dag <= idag && dagerMellom(dag, idag) <= DAGER_ETTER
  })
  if (dager === undefined) return null
  return { dager, nokkel: retur ? `RETUR:${retur.sisteVersjon}:${dager}` : `PLAN:${dager}` }
}

/** What a key says. dager null: made by hand. */
export function lesPaminnelsesnokkel(nokkel: string): { slag: Paminnelsesslag; dager: number | null } {
  const [hva, ...resten] = nokkel.split(':')
  const dager = Number(resten.at(-1))
  if (hva === 'RETUR') return { slag: 'RETUR', dager }
  if (hva !== 'PLAN') return { slag: 'HAND', dager: null }
  return { slag: dager < 0 ? 'FOR_FRIST' : 'ETTER_FRIST', dager }
}

/** One e-mail of a reminder. */
export type Paminnelsesutsending = {
  kommunenummer: string
  kommunenavn: string
  innsamlingId: string
  tittel: string
  frist: Dato
  slag: Paminnelsesslag
  /** Own words; '' for planned ones. */
  tekst: string
  til: string
  sprak: Sprak
  meldingId: string
}

/** Sends one; throws when it was not accepted. */
export type SendPaminnelse = (utsending: Paminnelsesutsending) => Promise<void>
