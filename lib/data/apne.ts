import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '../env'
import { PrismaClient } from '../../prisma/generated/client'
import { medTransaksjonerITur } from './i-tur'
import { apneInnebygd } from './innebygd'
import { lukkNarStille } from './stillevakt'
import { settBorte } from './tilstand'

/**
 * The session starts as a role without any grants: what forgets its door is refused. Nothing waits for ever for a server
 * that has gone silent, and the server keeps no locks of an app that has.
 */
const TILKOBLING = {
  options: '-c role=lokalnorm_login -c statement_timeout=20000 -c idle_in_transaction_session_timeout=30000',
  ...{ max: 10, keepAlive: true, connectionTimeoutMillis: 8000, query_timeout: 22_000 },
  onConnect: lukkNarStille(21_000),
  maxLifetimeSeconds: 600, // a new one finds the server that the address means now
}

/** Opens the database that the environment names. A connection that is lost while nobody uses it is no fault of ours. */
export async function apneDatabase(): Promise<PrismaClient> {
  const url = env().databaseUrl
  if (!url) return apneInnebygd(env().dataDir)
  const adapter = medTransaksjonerITur(
    new PrismaPg(
      { connectionString: url, ...TILKOBLING },
      { onPoolError: settBorte, onConnectionError: settBorte },
    ),
  )
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 20_000 } })
}

/** The same server as the owner of the database, with the owner's rights: for maintenance. */
export const apneSomEier = (connectionString: string): PrismaClient =>
  new PrismaClient({ adapter: medTransaksjonerITur(new PrismaPg({ connectionString, max: 2 })) })
