import 'server-only'
import type { LoggerInstance } from 'next-auth'
import { logg } from '../logg'

/**
 * next-auth's own log would print what tokens say, and a fødselsnummer among it: here the code of the fault and its
 * kind. Before anybody has logged in the fault is in the set-up, and stands in full. (Browsers may send lines to this
 * log too: nothing of theirs but a code gets through.)
 */
export const innloggingslogg: Partial<LoggerInstance> = {
  error: (kode, hva: unknown) => {
    const inni = (hva as { error?: unknown } | null)?.error
    const feil = [hva, inni].find(e => e instanceof Error)
    const arsak = kode === 'SIGNIN_OAUTH_ERROR' && feil ? feil.message : null
    logg('warn', 'innlogging', { kode: kjent(kode), feil: feil?.name ?? null, arsak })
  },
  warn: kode => logg('warn', 'innlogging', { kode: kjent(kode) }),
  debug: () => undefined,
}

const kjent = (kode: unknown): string =>
  typeof kode === 'string' && /^[A-Z_]{1,60}$/.test(kode) ? kode : 'UKJENT'
