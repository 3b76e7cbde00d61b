import { erApen } from '../beregning/gyldighet'
import type { Dato } from '../felles/dato'
import { rettefristFor, stengerFor } from '../innsamling/fase'
import type { Innsamling, Innsamlingskommune } from '../innsamling/typer'
import type { Kilder } from './lag-grunnlag'
import { overgang } from './overgang'
import type { Innsending, Innsendingsslag } from './typer'

/** What the kommune may do with its innsending now, as far as status and dates go. */
export type Muligheter = { sende: boolean; trekke: boolean }

/**
 * A first answer is taken from apner until the round closes; what was taken back can be sent anew, and sent can be
 * taken back, until the rettefrist; what was sent back is taken until its own frist or the round closes, whichever is later.
 */
export function muligheter(
  innsamling: Innsamling,
  kommune: Innsamlingskommune,
  innsending: Pick<Innsending, 'status' | 'returfrist'> | null,
  idag: Dato,
): Muligheter {
  const status = innsending?.status ?? null
  const rettefrist = rettefristFor(innsamling, kommune)
  const apen = innsamling.publisert !== null && innsamling.apner <= idag
  return {
    sende: apen && overgang(status, 'SENDE') !== null && idag <= sisteDag(innsamling, kommune, innsending),
    trekke: apen && overgang(status, 'TREKKE') !== null && idag <= rettefrist,
  }
}

/** The last day an innsending with this status is taken. */
export function sisteDag(
  innsamling: Innsamling,
  kommune: Innsamlingskommune,
  innsending: Pick<Innsending, 'status' | 'returfrist'> | null,
): Dato {
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
