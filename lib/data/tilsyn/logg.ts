import 'server-only'
import { erKommunenummer } from '../../domene/innsamling/kommunenummer'
import { type Detalj, detaljrader } from '../../domene/logg/detaljer'
import { type Hendelsesnavn, lesHendelsesnavn } from '../../domene/logg/handlinger'
import { type Bruker, kan, type Rolle } from '../../domene/tilgang'
import { somTilsyn } from '../database'
import { innsamlingITransaksjon } from '../innsamling/rad'

/** A line of the log of an innsending: the party that acted, by name of the kommune or the embete, never of a person. */
export type Sakshendelse = {
  id: string
  tid: Date
  handling: Hendelsesnavn | null
  hvem: { slag: 'BRUKER'; navn: string } | { slag: 'SYSTEM' }
  rolle: Rolle | null
  navn: string
  lenke: null
  sted: null
  /** Only the Statsforvalter sees it. */
  intern: boolean
  detaljer: Detalj[]
}

/** The log of one innsending, the newest first: what both parties read, and the Statsforvalter's own notes. null when it is not the actor's. */
export async function hentSakslogg(
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
): Promise<Sakshendelse[] | null> {
  if (!kan(bruker, 'innsending:behandle', { statsforvalterId })) return null
  if (!erKommunenummer(kommunenummer)) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, statsforvalterId, innsamlingId)
    const kommune =
      innsamling &&
      (await tx.innsamlingskommune.findFirst({
        where: { innsamlingId, kommunenummer, statsforvalterId },
        select: { kommune: { select: { navnEntydig: true } } },
      }))
    if (!kommune) return null
    const embete = await tx.statsforvalter.findUniqueOrThrow({ where: { id: statsforvalterId } })
    const rader = await tx.hendelse.findMany({
      where: { objektId: innsamlingId, kommunenummer, omrade: { in: ['INNSENDING', 'TILSYN'] } },
      orderBy: [{ tid: 'desc' }, { id: 'desc' }],
    })
    return rader.map(h => ({
      ...{ id: h.id, tid: h.tid, handling: lesHendelsesnavn(h.handling), rolle: h.rolle },
      hvem:
        h.brukerId === null
          ? { slag: 'SYSTEM' }
          : {
              slag: 'BRUKER',
              navn: h.rolle === 'STATSFORVALTER' ? embete.navn : kommune.kommune.navnEntydig,
            },
      ...{ navn: innsamling.tittel, lenke: null, sted: null },
      ...{ intern: h.omrade === 'TILSYN', detaljer: detaljrader(h.detaljer) },
    }))
  })
}
