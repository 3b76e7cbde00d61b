import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import type { Hendelsesnavn } from '../../domene/logg/handlinger'
import { type Tx, somKonto } from '../database'
import { loggHendelser } from '../hendelse'

/** Logs what a person did with the own user. */
export type Spor = (handling: Hendelsesnavn, detaljer?: Prisma.InputJsonObject) => Promise<void>

/** Each kommune the person has a role in is told; one without any is told of among what concerns no kommune. */
export async function steder(tx: Tx, brukerId: string): Promise<(string | null)[]> {
  const roller = await tx.rolletildeling.findMany({ where: { brukerId }, select: { kommunenummer: true } })
  const numre = [...new Set(roller.flatMap(r => r.kommunenummer ?? []))].sort()
  return numre.length > 0 ? numre : [null]
}

/** A transaction of one about the own user, that tells of it in the log wherever the person has a role. */
export async function medEgetSpor<T>(brukerId: string, fn: (tx: Tx, spor: Spor) => Promise<T>): Promise<T> {
  const numre = await somKonto({ brukerId }, tx => steder(tx, brukerId))
  return somKonto({ brukerId, kommuner: numre.flatMap(n => n ?? []) }, tx =>
    fn(tx, (handling, detaljer = {}) =>
      loggHendelser(
        tx,
        numre.map(kommunenummer => ({
          ...{ kommunenummer, omrade: 'TILGANG', brukerId, rolle: null, handling, detaljer },
          ...{ objekttype: 'Bruker', objektId: brukerId },
        })),
      ),
    ),
  )
}
