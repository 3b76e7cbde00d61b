import 'server-only'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentGrupper, hentSamlet } from '@/lib/data/samlet/les'
import { hentUtvikling } from '@/lib/data/samlet/utvikling'
import { hentEmbeter } from '@/lib/data/register'
import { idagIOslo } from '@/lib/dato'
import type { Visning } from '@/lib/domene/samlet/visning'

/** A round that is publisert, of any embete or national, in figures; null when there is none. */
export async function hentLandetsbilde(innsamlingId: string, { utvalg, gruppering }: Visning) {
  const bruker = await krevTilgang('innsamling:lede', { statsforvalterId: null })
  const valg = { sted: null, utvalg }
  const samlet = await hentSamlet(bruker, innsamlingId, valg, idagIOslo())
  if (!samlet) return null
  const grupper = (await hentGrupper(bruker, innsamlingId, gruppering, valg)) ?? []
  const aar = (await hentUtvikling(bruker, innsamlingId, valg)) ?? []
  const embete = (await hentEmbeter()).find(e => e.id === samlet.innsamling.statsforvalterId)?.navn ?? null
  return { samlet, grupper, aar, embete }
}
