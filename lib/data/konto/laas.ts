import 'server-only'
import type { Tx } from '../database'

/** Waits for its turn among all transactions that lock the same name, in every process; held until the end of this one. */
export async function laas(tx: Tx, navn: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${navn}, 0))`
}
