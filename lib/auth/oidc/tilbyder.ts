import 'server-only'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { lagIdentitet } from '../../data/konto/identitet'
import { lesPaastand } from '../../domene/konto/paastand'
import type { Oidc } from '../../env'

/** The one provider's name in addresses: /api/auth/callback/oidc. */
export const OIDC = 'oidc'

type Klaim = Record<string, unknown>

/**
 * Code flow with PKCE, state and nonce. Claims come from the id_token alone: userinfo is never asked. Whatever the
 * claims say, nobody is let in here (lib/auth/oidc/sesjon.ts does that).
 */
export function oidctilbyder({ navn, utsteder, klientId, bevis, krav }: Oidc): OAuthConfig<Klaim> {
  const https = utsteder.startsWith('https:')
  const felles = {
    ...({ id: OIDC, name: navn, type: 'oauth', idToken: true } as const),
    ...{ wellKnown: `${utsteder}/.well-known/openid-configuration`, issuer: utsteder, clientId: klientId },
    checks: ['pkce', 'state', 'nonce'] as ('pkce' | 'state' | 'nonce')[],
    // A line kept open between log-ins may be closed at the other end just as it is used.
    httpOptions: { timeout: 10_000, agent: new (https ? HttpsAgent : HttpAgent)({ keepAlive: false }) },
    authorization: { params: { scope: 'openid profile', ...ekstra(krav) } },
    // next-auth wants an id for a user. It never sees the person's own key.
    profile: (klaim: Klaim) => {
      const lest = lesPaastand(klaim, krav)
      if (!lest.ok) return { id: 'avvist' }
      return { id: lagIdentitet(utsteder, lest.paastand.iss, lest.paastand.person).identHash }
    },
  }
  if (bevis.slag !== 'private_key_jwt')
    return {
      ...felles,
      clientSecret: bevis.hemmelighet,
      client: { token_endpoint_auth_method: bevis.slag },
    }
  return {
    ...felles,
    client: {
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: bevis.alg,
    },
    jwks: { keys: [bevis.nokkel] },
  }
}

/** What Ansattporten is asked for besides: the level, and to act for an organisation (a main unit) at the resource. */
const ekstra = (krav: Oidc['krav']): Record<string, string> =>
  krav.slag === 'ANSATTPORTEN'
    ? {
        acr_values: krav.niva,
        authorization_details: JSON.stringify([
          {
            ...{ type: krav.ressurstype, resource: krav.ressurs },
            ...{ organizationform: 'enterprise', representation_is_required: true },
          },
        ]),
      }
    : {}
