import 'server-only'
import { type Detalj, detaljrader } from '../../domene/logg/detaljer'
import { type Hendelsesnavn, lesHendelsesnavn } from '../../domene/logg/handlinger'
import { type Bruker, kan, type Rolle } from '../../domene/tilgang'
import { som } from '../database'
import { navnI } from './navn'
import { rundeITransaksjon } from './rad'

/** What happened to an innsending. navn: of one of the kommune's own; null = of the embete, or that user is gone. */
export type Innsendingslogg = {
  id: string
  tid: Date
  /** null: written by a later version. */
  handling: Hendelsesnavn | null
  navn: string | null
  rolle: Rolle | null
  detaljer: Detalj[]
}

/** What the kommune reads in this log and the embete does not. */
const EGNE = ['innsending.klargjort', 'innsending.klargjoringTrukket'] as const satisfies Hendelsesnavn[]

/** The log of one innsending, the newest first: what both parties did. null when it is not here for the actor. */
export async function hentInnsendingslogg(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Innsendingslogg[] | null> {
  if (!kan(bruker, 'innsending:lese', { kommunenummer })) return null
  const rader = await som(bruker, async tx => {
    if (!(await rundeITransaksjon(tx, kommunenummer, innsamlingId))) return null
    return tx.hendelse.findMany({
      where: {
        ...{ kommunenummer, objektId: innsamlingId },
        OR: [{ omrade: 'INNSENDING' }, { omrade: 'INNHOLD', handling: { in: [...EGNE] } }],
      },
      orderBy: [{ tid: 'desc' }, { id: 'desc' }],
    })
  })
  if (!rader) return null
  const navn = await navnI(
    kommunenummer,
    rader.flatMap(r => r.brukerId ?? []),
  )
  return rader.map(({ id, tid, handling, brukerId, rolle, detaljer }) => ({
    ...{ id, tid, rolle, handling: lesHendelsesnavn(handling), detaljer: detaljrader(detaljer) },
    navn: rolle === 'STATSFORVALTER' || brukerId === null ? null : (navn.get(brukerId) ?? null),
  }))
}
