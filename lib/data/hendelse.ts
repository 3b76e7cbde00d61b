import 'server-only'
import type { Prisma } from '../../prisma/generated/client'
import type { Rolle } from '../domene/tilgang'
import type { Tx } from './database'

/** What a Hendelse tells. detaljer: old and new values, ids, counts. Never a name of a person or an e-mail. */
export type NyHendelse = {
  kommunenummer: string | null
  omrade: 'INNHOLD' | 'TILGANG'
  brukerId: string | null
  rolle: Rolle | null
  /** Verb first, as the buttons say it: «sykehjem.opprettet», «norm.vedtatt». */
  handling: string
  objekttype: string
  objektId: string
  detaljer?: Prisma.InputJsonObject
}

/** Writes to the append-only log, in the transaction of the change it tells of. */
export async function loggHendelse(tx: Tx, h: NyHendelse): Promise<void> {
  await tx.hendelse.createMany({ data: [{ ...h, detaljer: h.detaljer ?? {} }] })
}
