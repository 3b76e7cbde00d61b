import { erApen } from '../beregning/gyldighet'
import type { Dato } from '../felles/dato'
import { rettefristFor, stengerFor } from '../innsamling/fase'
import type { Innsamling, Innsamlingskommune } from '../innsamling/typer'
import type { Kilder } from './lag-grunnlag'
import { overgang } from './overgang'
import type { Innsending, Innsendingsslag, Innsendingsstatus } from './typer'

/** Why an act is not open: by status, before the round opens, or too late. */
export type Hinder = 'ikkeApen' | 'forSent' | `status.${Innsendingsstatus | 'INGEN'}`

type Frister = Pick<Innsamling, 'publisert' | 'apner' | 'rettefrist' | 'stenger'>
type Unntak = Pick<Innsamlingskommune, 'egenFrist'>
type Stand = Pick<Innsending, 'status' | 'returfrist'> | null

/**
 * What stands in the way of sending or taking back, as far as status and dates go; null = nothing. A first answer is
 * taken from apner until the round closes; what was taken back can be sent anew, and what is sent be taken back, until
 * the rettefrist; what was sent back is taken until its own frist or the round closes, whichever is later.
 */
export function hinder(
  handling: 'SENDE' | 'TREKKE',
  innsamling: Frister,
  kommune: Unntak,
  innsending: Stand,
  idag: Dato,
): Hinder | null {
  if (overgang(innsending?.status ?? null, handling) === null)
    return `status.${innsending?.status ?? 'INGEN'}`
  if (innsamling.publisert === null || idag < innsamling.apner) return 'ikkeApen'
  const siste =
    handling === 'TREKKE' ? rettefristFor(innsamling, kommune) : sisteDag(innsamling, kommune, innsending)
  return idag > siste ? 'forSent' : null
}

/** The last day an innsending with this status is taken. */
export function sisteDag(innsamling: Frister, kommune: Unntak, innsending: Stand): Dato {
  if (innsending?.status === 'TRUKKET') return rettefristFor(innsamling, kommune)
  const stenger = stengerFor(innsamling, kommune)
  const retur = innsending?.returfrist ?? stenger
  return retur > stenger ? retur : stenger
}

/**
 * May it be sent as this? A correction is a full answer; «ingen endring» needs a last round to confirm; «ingen
 * sykehjem» that none is open on the status date.
 */
export function slagErMulig(
  slag: Innsendingsslag,
  {
    returnert,
    forrige,
    situasjon,
    innsamling,
  }: Pick<Kilder, 'returnert' | 'forrige' | 'situasjon' | 'innsamling'>,
): boolean {
  if (slag === 'FULL') return true
  if (returnert !== null) return false
  if (slag === 'INGEN_ENDRING') return forrige !== null && forrige.tall !== null
  return situasjon.sykehjem.every(s => !erApen(s, innsamling.statusdato))
}
