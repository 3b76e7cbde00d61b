import { env } from './env'
import { utilgjengelig } from './domene/felles/utilgjengelig'

const NIVAER = ['debug', 'info', 'warn', 'error'] as const
type Niva = (typeof NIVAER)[number]
type Felter = Record<string, string | number | boolean | null>

/** One JSON line per entry. Never a name, an e-mail, free text or a request body: ids and codes only. */
export function logg(niva: Niva, melding: string, felter: Felter = {}) {
  if (NIVAER.indexOf(niva) < NIVAER.indexOf(env().loggniva)) return
  const linje = JSON.stringify({ tid: new Date().toISOString(), niva, melding, ...felter })
  process[niva === 'error' || niva === 'warn' ? 'stderr' : 'stdout'].write(`${linje}\n`)
}

/**
 * Next and libraries write errors to the console whole, and an error of the database may hold what somebody typed. Here
 * too an entry is a line, of what kind it was; with LOG_LEVEL=debug, for one who looks into it, the rest follows.
 */
export function bareLinjer(): void {
  const skriv = { error: console.error, warn: console.warn }
  for (const niva of ['error', 'warn'] as const)
    console[niva] = (...deler: unknown[]) => {
      const feil = deler.find((d): d is Error & { digest?: string } => d instanceof Error)
      // A request that failed has a line of its own, by onRequestError.
      const type = feil?.name ?? slagI(deler[0])
      if (feil?.digest === undefined)
        logg(type?.endsWith('Warning') ? 'warn' : niva, 'konsoll', { type, hvor: feil ? stedI(feil) : null })
      if (env().loggniva === 'debug') skriv[niva](...deler)
    }
}

/** The code of a warning of Node's or a line of next-auth's, which are no text of anybody. */
const slagI = (del: unknown): string | null =>
  /^(?:\(node:\d+\) (\w*Warning)\b|\[next-auth\]\[\w+\]\[(\w+)\])/
    .exec(typeof del === 'string' ? del : '')
    ?.slice(1)
    .find(Boolean) ?? null

/** Which request, of which route, as Next names them: page, layout, route or action. */
type Sted = { foresporsel: string | null; rute: string; slag: string; metode?: string }

/**
 * A request that ended in a fault: the id the user is shown, where, and what kind. The message and the address are left
 * out: both may hold what somebody typed. A database that is away is no defect, and told as what it is.
 */
export function loggUventet(feil: unknown, sted: Sted): void {
  const { digest, name, code } = (feil ?? {}) as Partial<Error> & { digest?: string; code?: unknown }
  const borte = utilgjengelig(feil)
  logg(borte ? 'warn' : 'error', borte ? 'forespørsel uten database' : 'uventet feil', {
    ...sted,
    ...{ id: digest ?? null, type: name ?? typeof feil, kode: typeof code === 'string' ? code : null },
    hvor: !borte && feil instanceof Error ? stedI(feil) : null,
  })
}

/** The innermost place of our own in the code; not looked for in the message, which stands above it. */
function stedI({ stack = '', message }: Error): string | null {
  const spor = stack.slice(stack.indexOf(message) + message.length)
  const sted = /^\s+at (?:.*?[/\\])?((?:app|lib|components|chunks|server)[/\\][^\s)?]{1,200}:\d+:\d+)\)?$/m
  return sted.exec(spor)?.[1] ?? null
}
