import 'server-only'
import type { Tx } from '../database'
import { laas } from '../konto/laas'

/**
 * Waits until nobody else writes in this innsending: those of the kommune, also before anything is sent, and those who
 * treat what is sent. What is read after this stands until the end of the transaction.
 */
export async function laasInnsending(tx: Tx, kommunenummer: string, innsamlingId: string): Promise<void> {
  await laas(tx, `innsending:${innsamlingId}:${kommunenummer}`)
  await tx.$queryRaw`SELECT 1 FROM "Innsending" WHERE "innsamlingId" = ${innsamlingId}::uuid
    AND "kommunenummer" = ${kommunenummer} FOR UPDATE`
}
