import { feltId } from '@/components/skjema/felt-id'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import { ruter } from '@/lib/ruter'

/** Where a missing thing is mended: the field itself where there is one. */
export function mangeladresse(
  kommunenummer: string,
  id: string,
  { kode, del, felt, sykehjemId }: Mangel,
): string {
  if (kode === 'INGEN_NORM') return ruter.norm(kommunenummer)
  const side =
    sykehjemId === null
      ? ruter.vurderingsdel(kommunenummer, id, del.toLowerCase())
      : ruter.sykehjemsvurdering(kommunenummer, id, sykehjemId)
  return felt === null ? side : `${side}#${feltId(felt)}`
}
