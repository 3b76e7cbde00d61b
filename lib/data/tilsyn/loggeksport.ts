import 'server-only'
import { detaljrader } from '../../domene/logg/detaljer'
import type { Tilsynslogg } from '../../domene/logg/tilsynstabell'
import { type Bruker, kan } from '../../domene/tilgang'
import { somTilsyn } from '../database'
import { innsamlingITransaksjon } from '../innsamling/rad'

/**
 * The whole log of a round as the embete reads it, the oldest first: the round's own, and of each of its kommuner what
 * both parties read and the embete's notes. statsforvalterId null: the country's own round, and what was done with it
 * alone. null when it is not the actor's.
 */
export async function hentTilsynslogg(
  bruker: Bruker,
  statsforvalterId: string | null,
  innsamlingId: string,
): Promise<Tilsynslogg[] | null> {
  const kanLese =
    statsforvalterId === null
      ? kan(bruker, 'innsamling:lede', { statsforvalterId })
      : kan(bruker, 'innsending:behandle', { statsforvalterId })
  if (!kanLese) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, statsforvalterId, innsamlingId)
    const egen = innsamling?.statsforvalterId === statsforvalterId
    if (!innsamling || (statsforvalterId === null && !egen)) return null
    const kommuner =
      statsforvalterId === null
        ? []
        : await tx.innsamlingskommune.findMany({
            where: { innsamlingId, statsforvalterId },
            select: { kommunenummer: true },
          })
    const rader = await tx.hendelse.findMany({
      where: {
        ...{ objektId: innsamlingId, omrade: { in: ['INNSENDING', 'TILSYN'] } },
        OR: [
          { kommunenummer: { in: kommuner.map(k => k.kommunenummer) } },
          ...(egen ? [{ kommunenummer: null, objekttype: 'Innsamling' }] : []),
        ],
      },
      include: { ledd: { select: { kjede: true, nr: true, hash: true } } },
      orderBy: [{ tid: 'asc' }, { id: 'asc' }],
    })
    return rader.map(({ tid, kommunenummer, handling, rolle, detaljer, ledd }) => ({
      ...{ tid, kommunenummer, handling, rolle, ledd, detaljer: detaljrader(detaljer) },
    }))
  })
}
