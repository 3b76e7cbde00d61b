import 'server-only'
import { type Detalj, detaljrader } from '../../domene/logg/detaljer'
import { type Hendelsesnavn, lesHendelsesnavn } from '../../domene/logg/handlinger'
import { type Bruker, kan, type Rolle } from '../../domene/tilgang'
import { som, somKonto } from '../database'
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
      where: { kommunenummer, omrade: 'INNSENDING', objektId: innsamlingId },
      orderBy: [{ tid: 'desc' }, { id: 'desc' }],
    })
  })
  if (!rader) return null
  const ider = [...new Set(rader.flatMap(r => r.brukerId ?? []))]
  const brukere = await somKonto({ kommuner: [kommunenummer] }, tx =>
    tx.bruker.findMany({
      where: { id: { in: ider }, rolletildelinger: { some: { kommunenummer } } },
      select: { id: true, navn: true },
    }),
  )
  const navn = new Map(brukere.map(b => [b.id, b.navn]))
  return rader.map(({ id, tid, handling, brukerId, rolle, detaljer }) => ({
    ...{ id, tid, rolle, handling: lesHendelsesnavn(handling), detaljer: detaljrader(detaljer) },
    navn: rolle === 'STATSFORVALTER' || brukerId === null ? null : (navn.get(brukerId) ?? null),
  }))
}
