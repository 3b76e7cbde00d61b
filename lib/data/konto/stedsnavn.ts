import 'server-only'
import type { Sted } from '../../domene/konto/sted'
import { type Tx, somKonto } from '../database'

/** The register's name of a place; null for the country and the system, which the texts name. */
export async function stedsnavn(tx: Tx, sted: Sted): Promise<string | null> {
  if (sted.type === 'KOMMUNE') {
    const { kommunenummer } = sted
    const rad = await tx.kommune.findUnique({ where: { kommunenummer }, select: { navnEntydig: true } })
    return rad?.navnEntydig ?? null
  }
  if (sted.type !== 'EMBETE') return null
  const rad = await tx.statsforvalter.findUnique({
    where: { id: sted.statsforvalterId },
    select: { navn: true },
  })
  return rad?.navn ?? null
}

/** As stedsnavn; undefined when the register has no such place. */
export async function hentStedsnavn(sted: Sted): Promise<string | null | undefined> {
  const navn = await somKonto({}, tx => stedsnavn(tx, sted))
  return navn ?? (sted.type === 'LANDET' || sted.type === 'SYSTEMET' ? null : undefined)
}
