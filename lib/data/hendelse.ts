import 'server-only'
import type { Prisma } from '../../prisma/generated/client'
import type { Hendelsesnavn } from '../domene/logg/handlinger'
import type { Rolle } from '../domene/tilgang'
import type { Tx } from './database'

/** What a Hendelse tells. detaljer: old and new values, ids, counts. Never a name of a person or an e-mail. */
export type NyHendelse = {
  kommunenummer: string | null
  omrade: 'INNHOLD' | 'INNSENDING' | 'TILSYN' | 'TILGANG'
  brukerId: string | null
  rolle: Rolle | null
  /** What was done, of the closed list: «sykehjem.opprettet», «norm.vedtatt». */
  handling: Hendelsesnavn
  objekttype: string
  objektId: string
  detaljer?: Prisma.InputJsonObject
}

/** Writes to the append-only log, in the transaction of the change it tells of. */
export async function loggHendelse(tx: Tx, h: NyHendelse): Promise<void> {
  await loggHendelser(tx, [h])
}

/** The same, of several at once. */
export async function loggHendelser(tx: Tx, alle: readonly NyHendelse[]): Promise<void> {
  await tx.hendelse.createMany({ data: alle.map(h => ({ ...h, detaljer: h.detaljer ?? {} })) })
}
