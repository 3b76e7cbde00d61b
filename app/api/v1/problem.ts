import type { ApiAvvist } from '@/lib/auth/api'

/** One fault in a request: which parameter, what was found there, and what was expected. */
export type Parameterfeil = { parameter: string; funnet: string; forventet: string }

/** An error answer of the API (RFC 9457). detaljer: `detail` and members of our own, such as `feil`. */
export function problem(status: number, tittel: string, detaljer: Record<string, unknown> = {}): Response {
  const kropp = { type: 'about:blank', title: tittel, status, ...detaljer }
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  }
  if (status === 401) headers['www-authenticate'] = 'Bearer'
  return new Response(JSON.stringify(kropp), { status, headers })
}

/** Not there, or not for the actor: the very same answer. */
export const ikkeFunnetProblem = (): Response => problem(404, 'Finnes ikke, eller du har ikke tilgang')

/** Turned away before the request was looked at. */
export function avvistProblem(avvist: ApiAvvist): Response {
  const svar = problem(avvist.status, avvist.tittel)
  if (avvist.status === 429) svar.headers.set('retry-after', String(avvist.sekunder))
  return svar
}

/** A malformed request: every fault at once. */
export function parameterProblem(feil: readonly Parameterfeil[]): Response {
  const setninger = feil.map(f => `${f.parameter}: fant «${f.funnet}», forventet ${f.forventet}.`)
  return problem(400, 'Ugyldig forespørsel', { detail: setninger.join(' '), feil })
}
