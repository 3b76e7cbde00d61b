import 'server-only'
import type { Bruker } from '../../domene/tilgang'
import { type Embete, hentEmbete, hentHeleRegisteret } from '../register'

/** The actor's own embete with its fylker and kommuner; null for every other. */
export async function hentEgetEmbete(bruker: Bruker, id: string): Promise<Embete | null> {
  const eget = bruker.tilganger.some(t => t.rolle === 'STATSFORVALTER' && t.statsforvalterId === id)
  const embete = eget ? await hentEmbete(id) : null
  return embete && alfabetisk(embete)
}

/** The embeter the actor works at, by key. */
export const egneEmbeter = (bruker: Bruker): string[] =>
  bruker.tilganger.flatMap(t => (t.rolle === 'STATSFORVALTER' ? [t.statsforvalterId] : [])).sort()

/** Every embete with its fylker and kommuner, for DIREKTORAT; null for others. */
export async function hentLandet(bruker: Bruker): Promise<Embete[] | null> {
  const har = bruker.tilganger.some(t => t.rolle === 'DIREKTORAT')
  return har ? (await hentHeleRegisteret()).map(alfabetisk) : null
}

/** The database does not know the order of the Norwegian alphabet. */
const alfabetisk = (embete: Embete): Embete => ({
  ...embete,
  fylker: embete.fylker.map(f => ({
    ...f,
    kommuner: [...f.kommuner].sort((a, b) => a.navnEntydig.localeCompare(b.navnEntydig, 'nb')),
  })),
})
