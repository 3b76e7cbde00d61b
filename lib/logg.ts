import { env } from './env'

const NIVAER = ['debug', 'info', 'warn', 'error'] as const
type Niva = (typeof NIVAER)[number]

/** One JSON line per entry. Never a name, an e-mail, free text or a request body: ids and codes only. */
export function logg(
  niva: Niva,
  melding: string,
  felter: Record<string, string | number | boolean | null> = {},
) {
  if (NIVAER.indexOf(niva) < NIVAER.indexOf(env().loggniva)) return
  const linje = JSON.stringify({ tid: new Date().toISOString(), niva, melding, ...felter })
  process[niva === 'error' || niva === 'warn' ? 'stderr' : 'stdout'].write(`${linje}\n`)
}
