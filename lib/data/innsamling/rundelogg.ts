import 'server-only'
import { type Detalj, detaljrader } from '../../domene/logg/detaljer'
import { type Hendelsesnavn, lesHendelsesnavn } from '../../domene/logg/handlinger'
import { type Bruker, kan, type Rolle } from '../../domene/tilgang'
import { somTilsyn } from '../database'
import { innsamlingITransaksjon } from './rad'

/** A line of the log of a round. The log names roles, never persons. */
export type Rundehendelse = {
  id: string
  tid: Date
  /** null: written by a later version. */
  handling: Hendelsesnavn | null
  rolle: Rolle | null
  /** The job that runs by itself. */
  avSeg: boolean
  detaljer: Detalj[]
}

/**
 * What has been done with a round itself (opened, dates, exceptions), the newest first: for the place that owns it (an
 * embete; null = the country). null when it owns no such round, or is not the actor's.
 */
export async function hentRundelogg(
  bruker: Bruker,
  sted: string | null,
  innsamlingId: string,
): Promise<Rundehendelse[] | null> {
  if (!kan(bruker, 'innsamling:lede', { statsforvalterId: sted })) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, sted, innsamlingId)
    if (!innsamling || innsamling.statsforvalterId !== sted) return null
    const rader = await tx.hendelse.findMany({
      where: { objekttype: 'Innsamling', objektId: innsamlingId, kommunenummer: null, omrade: 'TILSYN' },
      orderBy: [{ tid: 'desc' }, { id: 'desc' }],
    })
    return rader.map(({ id, tid, handling, brukerId, rolle, detaljer }) => ({
      ...{ id, tid, rolle, handling: lesHendelsesnavn(handling), avSeg: brukerId === null },
      detaljer: detaljrader(detaljer),
    }))
  })
}
