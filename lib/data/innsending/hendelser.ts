import 'server-only'
import type { Innsamling } from '../../domene/innsamling/typer'
import type { Hendelsesnavn } from '../../domene/logg/handlinger'
import type { Bruker, Rolle } from '../../domene/tilgang'
import type { Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'

type Navn = Extract<Hendelsesnavn, `innsending.${string}`>

/** What is done with a draft: the embete reads none of it. */
const BARE_KOMMUNENS: readonly Navn[] = [
  ...(['innsending.utkastLagret', 'innsending.klargjort', 'innsending.klargjoringTrukket'] as const),
]

/** What happened to the innsending of a kommune, with the title of the round. Both parties read what is not of a draft. */
export const loggInnsending = (
  tx: Tx,
  { bruker, rolle }: { bruker: Bruker; rolle: Rolle },
  kommunenummer: string,
  { id, tittel }: Pick<Innsamling, 'id' | 'tittel'>,
  handling: Navn,
  detaljer: NyHendelse['detaljer'] = {},
): Promise<void> =>
  loggHendelse(tx, {
    ...{ kommunenummer, omrade: BARE_KOMMUNENS.includes(handling) ? 'INNHOLD' : 'INNSENDING' },
    ...{ brukerId: bruker.id, rolle, handling, objekttype: 'Innsending', objektId: id },
    detaljer: { navn: tittel, ...detaljer },
  })

const KVARTER = 15 * 60_000

/** One line for each quarter of an hour somebody writes, so that the log stays readable. */
export async function loggSkriving(
  tx: Tx,
  hvem: { bruker: Bruker; rolle: Rolle },
  kommunenummer: string,
  innsamling: Innsamling,
): Promise<void> {
  const handling = 'innsending.utkastLagret'
  const nylig = await tx.hendelse.count({
    where: {
      ...{ kommunenummer, handling, objektId: innsamling.id, brukerId: hvem.bruker.id },
      tid: { gt: new Date(Date.now() - KVARTER) },
    },
  })
  if (nylig === 0) await loggInnsending(tx, hvem, kommunenummer, innsamling, handling)
}
