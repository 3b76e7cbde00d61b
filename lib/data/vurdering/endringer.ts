import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import type { Bruker } from '../../domene/tilgang'
import { finnEndringer, type Endringer } from '../../domene/vurdering/endringer'
import type { Vurdering } from '../../domene/vurdering/typer'
import { hentVurderingsbilde } from './les'

/** A version beside the one it started from; forrige null = it is the first, and then there is nothing to tell. */
export type Sammenligning = {
  vurdering: Vurdering
  forrige: { vurdering: Vurdering; endringer: Endringer } | null
}

/** What changed from the version before. null when it is not here for the actor. */
export async function hentEndringer(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  idag: Dato,
): Promise<Sammenligning | null> {
  const ny = await hentVurderingsbilde(bruker, kommunenummer, id, idag)
  if (!ny) return null
  const { vurdering, nedskrevet } = ny
  const gammel =
    vurdering.forrigeId === null
      ? null
      : await hentVurderingsbilde(bruker, kommunenummer, vurdering.forrigeId, idag)
  if (!gammel) return { vurdering, forrige: null }
  const endringer = finnEndringer(gammel.nedskrevet.innhold, nedskrevet.innhold)
  return { vurdering, forrige: { vurdering: gammel.vurdering, endringer } }
}
