import type { Utilgjengelig } from '../domene/felles/utilgjengelig'

/** Prisma's own: not reachable, timed out, closed, no room in the pool, a transaction that could not begin, was cut or lost a race. */
const PRISMA_BORTE = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'])
const NETT = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN', 'EPIPE', 'EHOSTUNREACH'],
  ...['ENETUNREACH', 'ENETDOWN'],
])
/** What the adapter calls a broken line, without a code, of a query in SQL (P2010). */
const SLAG_BORTE = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
])
/** What the driver says without a code. */
const DRIVERENS_ORD =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|The server does not support SSL)/

/** The classes of SQLSTATE that pass by themselves: lost contact, shutting down or starting, no more connections, too slow. */
const TILSTAND_BORTE = /^(08...|57P0[1-5]|57014|55P03|40001|40P01|53300|53200|28...)$/
/** A standby or a database set to read only; a full disk or another bound; a file that cannot be written. */
const TILSTAND_SKRIVER_IKKE = /^(25006|53[14]00|58030)$/
/** The system's words where PostgreSQL has no code for them, as for a bound on the size of files. */
const FULLT =
  /No space left|File too large|Disk quota exceeded|Read-only file system|could not (write|extend|fsync)/

type Adapterfeil = {
  kind?: string
  code?: string
  originalCode?: string
  message?: string
  originalMessage?: string
}

/** Did the database fail for a reason that passes? null: it answered, and what it says is of the request. */
export function tolkDatabasefeil(feil: unknown): Utilgjengelig | null {
  const {
    code = '',
    message = '',
    meta,
    cause,
  } = (feil ?? {}) as Partial<Error> & {
    code?: string
    meta?: { driverAdapterError?: { cause?: Adapterfeil } }
  }
  const adapter: Adapterfeil = meta?.driverAdapterError?.cause ?? (cause as Adapterfeil | undefined) ?? {}
  const koder = [code, adapter.originalCode ?? '', adapter.code ?? '']
  const ord = adapter.originalMessage ?? adapter.message ?? message
  if (koder.some(k => TILSTAND_SKRIVER_IKKE.test(k)) || FULLT.test(ord)) return 'SKRIVER_IKKE'
  const borte = koder.some(k => PRISMA_BORTE.has(k) || NETT.has(k) || TILSTAND_BORTE.test(k))
  return borte || SLAG_BORTE.has(adapter.kind ?? '') || DRIVERENS_ORD.test(message) ? 'BORTE' : null
}
