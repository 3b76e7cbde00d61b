import 'server-only'
import type { Hendelsesnavn } from '../../domene/logg/handlinger'
import type { Bruker, Rolle } from '../../domene/tilgang'
import type { Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'

/** What happened to a version of the norm. */
export const loggNorm = (
  tx: Tx,
  { id: brukerId }: Bruker,
  rolle: Rolle,
  kommunenummer: string,
  objektId: string,
  handling: Extract<Hendelsesnavn, `norm.${string}`>,
  detaljer: NyHendelse['detaljer'],
): Promise<void> =>
  loggHendelse(tx, {
    ...{ kommunenummer, omrade: 'INNHOLD', brukerId, rolle },
    ...{ handling, objekttype: 'Lokalnorm', objektId, detaljer },
  })
