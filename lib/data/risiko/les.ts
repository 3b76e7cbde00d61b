import 'server-only'
import { erUuid } from '../../domene/felles/uuid'
import { lesSkala } from '../../domene/risiko/skala'
import type { Risiko, Risikoskala } from '../../domene/risiko/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import type { Vurderingsstatus } from '../../domene/vurdering/typer'
import { som } from '../database'
import { risikoerITransaksjon } from './rad'

export type Risikobilde = {
  /** By number. */
  risikoer: Risiko[]
  skala: Risikoskala
  /** The version they stand in. Its versjon is what a change of the scale builds on. */
  vurdering: { nummer: number; status: Vurderingsstatus; versjon: number }
}

/** The risks of one version with its scale; null when there is no such version here, or not for this actor. */
export async function hentRisikoer(
  bruker: Bruker,
  kommunenummer: string,
  vurderingId: string,
): Promise<Risikobilde | null> {
  if (!kan(bruker, 'vurdering:lese', { kommunenummer }) || !erUuid(vurderingId)) return null
  return som(bruker, async tx => {
    const vurdering = await tx.vurdering.findFirst({
      where: { id: vurderingId, kommunenummer },
      select: { nummer: true, status: true, versjon: true, skala: true },
    })
    if (!vurdering) return null
    const { skala, ...resten } = vurdering
    return {
      risikoer: await risikoerITransaksjon(tx, kommunenummer, vurderingId),
      skala: lesSkala(skala),
      vurdering: resten,
    }
  })
}
