import 'server-only'
import { z } from 'zod'
import { env } from '../../env'
import { logg } from '../../logg'
import { ruter } from '../../ruter'

const schema = z.object({ end_session_endpoint: z.url({ protocol: /^https?$/ }).optional() })

/**
 * Where one who logs out goes on: to the provider's own log-out where it announces one, which sends back here; else to
 * the log-in page. The client is named by client_id: an id_token_hint would mean to keep the token, and the person's
 * fødselsnummer in it, through the session.
 */
export async function utloggingsadresse(): Promise<string> {
  const { oidc, nextauthUrl } = env()
  const hjem = new URL(ruter.loggetUt(), nextauthUrl).href
  if (!oidc) return hjem
  try {
    const svar = await fetch(`${oidc.utsteder}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5000),
      cache: 'no-store',
    })
    const { end_session_endpoint } = schema.parse(await svar.json())
    if (end_session_endpoint === undefined) return hjem
    const ut = new URL(end_session_endpoint)
    ut.searchParams.set('client_id', oidc.klientId)
    // as it is registered there
    ut.searchParams.set('post_logout_redirect_uri', new URL(ruter.loggInn(), nextauthUrl).href)
    return ut.href
  } catch {
    logg('warn', 'fant ikke utloggingen hos innloggingstjenesten')
    return hjem
  }
}
