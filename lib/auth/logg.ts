import 'server-only'
import type { LoggerInstance } from 'next-auth'
import { logg } from '../logg'

/** next-auth's own log would print tokens' claims, and a fødselsnummer among them: here the code of the fault alone. */
export const innloggingslogg: Partial<LoggerInstance> = {
  error: (kode, hva) => logg('warn', 'innlogging', { kode, feil: slag(hva) }),
  warn: kode => logg('warn', 'innlogging', { kode }),
  debug: () => undefined,
}

function slag(hva: unknown): string | null {
  const feil = hva instanceof Error ? hva : (hva as { error?: unknown } | null)?.error
  return feil instanceof Error ? feil.name : null
}
