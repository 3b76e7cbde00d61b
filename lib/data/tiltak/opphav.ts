import 'server-only'
import { erUuid } from '../../domene/felles/uuid'
import type { Tx } from '../database'

/** Where a tiltak was taken from, as its row keeps it; null when that is not another kommune's, or shared no longer. */
export async function opphavITransaksjon(
  tx: Tx,
  kommunenummer: string,
  erfaringId: string | null,
): Promise<{ opphavErfaringId: string; opphavKommune: string } | null> {
  if (erfaringId === null || !erUuid(erfaringId)) return null
  const erfaring = await tx.erfaring.findFirst({
    where: { id: erfaringId, trukket: null, kommunenummer: { not: kommunenummer } },
    select: { kommunenavn: true },
  })
  return erfaring && { opphavErfaringId: erfaringId, opphavKommune: erfaring.kommunenavn }
}
