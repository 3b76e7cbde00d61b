import 'server-only'
import type { Hendelsesnavn } from '../../domene/logg/handlinger'
import type { Bruker, Rolle } from '../../domene/tilgang'
import type { Vurdering } from '../../domene/vurdering/typer'
import type { Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'

/** How the log names a version: the same in both languages. */
export const versjonsnavn = (nummer: number): string => `nr. ${nummer}`

/** What happened to a version of the vurdering. Its name goes with it: the row may be gone when the log is read. */
export const loggVurdering = (
  tx: Tx,
  { id: brukerId }: Bruker,
  rolle: Rolle,
  { id, kommunenummer, nummer }: Pick<Vurdering, 'id' | 'kommunenummer' | 'nummer'>,
  handling: Extract<Hendelsesnavn, `vurdering.${string}`>,
  detaljer: NyHendelse['detaljer'] = {},
): Promise<void> =>
  loggHendelse(tx, {
    ...{ kommunenummer, omrade: 'INNHOLD', brukerId, rolle },
    ...{
      handling,
      objekttype: 'Vurdering',
      objektId: id,
      detaljer: { navn: versjonsnavn(nummer), ...detaljer },
    },
  })
