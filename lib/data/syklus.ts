import 'server-only'
import type { Dato } from '../domene/felles/dato'
import { type Bruker, kan } from '../domene/tilgang'
import type { Vurderingsstatus } from '../domene/vurdering/typer'
import { som } from './database'

export type Vurderingsstand = {
  /** The newest version, whatever its status; null = none yet. */
  siste: { id: string; nummer: number; status: Vurderingsstatus } | null
  /** The newest that is godkjent. */
  godkjent: { id: string; nummer: number } | null
  /** When the godkjente says the next is due (section E); null = not stated, or none godkjent. */
  neste: Dato | null
}

/** How far a kommune has come with its vurdering. null when the kommune is not the actor's. */
export async function hentVurderingsstand(
  bruker: Bruker,
  kommunenummer: string,
): Promise<Vurderingsstand | null> {
  if (!kan(bruker, 'vurdering:lese', { kommunenummer })) return null
  return som(bruker, async tx => {
    const versjoner = await tx.vurdering.findMany({
      where: { kommunenummer },
      orderBy: { nummer: 'desc' },
      select: { id: true, nummer: true, status: true },
    })
    const godkjent = versjoner.find(v => v.status === 'GODKJENT')
    const svar = godkjent
      ? await tx.vurderingsfelt.findFirst({
          where: { kommunenummer, vurderingId: godkjent.id, nokkel: 'E.nesteDato' },
          select: { verdi: true },
        })
      : null
    return {
      siste: versjoner[0] ?? null,
      godkjent: godkjent ? { id: godkjent.id, nummer: godkjent.nummer } : null,
      neste: svar?.verdi || null,
    }
  })
}
