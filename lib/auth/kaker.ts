import type { CookiesOptions } from 'next-auth'

const MINUTTER_15 = 15 * 60

/**
 * The cookies of log-in. Under https every name begins with `__Host-`: the browser then takes them from this host
 * alone, over https, for the whole site, and no neighbour under the same domain can plant one. (next-auth's own names
 * are `__Secure-` for all but one.)
 */
export function innloggingskaker(https: boolean): CookiesOptions {
  const kake = (navn: string, maxAge?: number) => ({
    name: `${https ? '__Host-' : ''}next-auth.${navn}`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: https, maxAge },
  })
  return {
    sessionToken: kake('session-token'),
    callbackUrl: kake('callback-url'),
    csrfToken: kake('csrf-token'),
    pkceCodeVerifier: kake('pkce.code_verifier', MINUTTER_15),
    state: kake('state', MINUTTER_15),
    nonce: kake('nonce', MINUTTER_15),
  }
}
