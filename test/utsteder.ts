import { createPrivateKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { interactionPolicy } from 'oidc-provider'

type Klaim = Record<string, unknown>
/** Somebody who can log in at the provider: acr, and what the id_token says besides. */
export type Konto = { acr?: string } & Klaim

export const KLIENT = 'lokalnorm-test'
export const HEMMELIGHET = 'en-hemmelighet-for-tester-og-intet-annet'
const nyNokkel = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
const KLAIM = ['sub', 'pid', 'acr', 'authorization_details', 'oid', 'tid', 'idp', 'acct', 'groups', 'roles']

/**
 * A real OpenID provider on this machine, with a log-in page of its own where one types who one is. What it gives out
 * can be falsified: token changes the claims of the id_token (and signs it anew), omdirigering the address it sends the
 * browser back to.
 */
export async function apneUtsteder() {
  let svar: RequestListener = (_, res) => res.writeHead(503).end()
  const server = createServer((req, res) => svar(req, res))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const adresse = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const klientnokkel: JsonWebKey = { ...nyNokkel(), kid: 'app', alg: 'RS256' }
  const egen: JsonWebKey = { ...nyNokkel(), kid: 'utsteder', alg: 'RS256', use: 'sig' }

  const utsteder = {
    ...{ adresse, klientnokkel, kontoer: {} as Record<string, Konto> },
    /** The last request for authorization, and for a token. */
    spurt: {} as Record<string, string>,
    innlost: {} as Record<string, unknown>,
    token: null as ((klaim: Klaim) => Klaim) | null,
    /** Signs with a key nobody knows. */
    fremmedNokkel: false,
    omdirigering: null as ((til: URL) => void) | null,
    klientFor,
    stopp: async () => {
      if (!server.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return utsteder

  /** Lets the app at this address in as a client. */
  function klientFor(app: string, bevis: 'private_key_jwt' | 'client_secret_post' | 'client_secret_basic') {
    const { kty, n, e, kid, alg } = klientnokkel
    const provider = new Provider(adresse, {
      clients: [
        {
          client_id: KLIENT,
          redirect_uris: [`${app}/api/auth/callback/oidc`],
          post_logout_redirect_uris: [`${app}/logg-inn`],
          token_endpoint_auth_method: bevis,
          ...(bevis === 'private_key_jwt'
            ? { jwks: { keys: [{ kty, n, e, kid, alg, use: 'sig' }] } }
            : { client_secret: HEMMELIGHET }),
        },
      ],
      jwks: { keys: [egen] },
      claims: { openid: KLAIM, profile: ['name', 'email', 'email_verified'] },
      conformIdTokenClaims: false,
      extraParams: ['authorization_details'],
      acrValues: ['substantial', 'high', 'entraid'],
      cookies: { keys: ['bare for tester'] },
      pkce: { required: () => true },
      features: {
        devInteractions: { enabled: false },
        resourceIndicators: { enabled: false },
        userinfo: { enabled: false }, // it is never to be asked
        rpInitiatedLogout: {
          logoutSource: (ctx: { body: string }, skjema: string) => {
            ctx.body = side(
              'Logg ut av prøvetjenesten?',
              `${skjema}<button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, logg ut</button>`,
            )
          },
        },
      },
      interactions: { policy: utenSamtykke(), url: (_: unknown, i: { uid: string }) => `/hvem/${i.uid}` },
      findAccount: (_: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: `sub-${id}`, ...utsteder.kontoer[id], acr: undefined }),
      }),
      loadExistingGrant: async (ctx: {
        oidc: { client: { clientId: string }; session: { accountId?: string } }
      }) => {
        const { accountId } = ctx.oidc.session
        if (accountId === undefined) return undefined
        const grant = new provider.Grant({ clientId: ctx.oidc.client.clientId, accountId })
        grant.addOIDCScope('openid profile')
        await grant.save()
        return grant
      },
    })
    provider.use(async (ctx, next) => {
      if (ctx.path === '/auth') utsteder.spurt = { ...ctx.query }
      await next()
      const id_token = ctx.path === '/token' ? ctx.body?.id_token : undefined
      if (ctx.path === '/token') utsteder.innlost = { ...ctx.oidc?.body }
      if (typeof id_token === 'string' && ctx.body && (utsteder.token || utsteder.fremmedNokkel))
        ctx.body = { ...ctx.body, id_token: forfalsk(id_token) }
      const til = ctx.response.get('location')
      if (utsteder.omdirigering && til?.startsWith(app)) {
        const ny = new URL(til)
        utsteder.omdirigering(ny)
        ctx.response.set('location', ny.href)
      }
    })
    const vanlig = provider.callback()
    svar = (req, res) => {
      if (req.url?.startsWith('/hvem/')) void hvem(provider, req, res)
      else vanlig(req, res)
    }
  }

  async function hvem(provider: Provider, req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method !== 'POST') {
      res.setHeader('content-type', 'text/html; charset=utf-8')
      res.end(side('Prøvetjenesten', SKJEMA))
      return
    }
    let inn = ''
    for await (const del of req) inn += String(del)
    const felter = new URLSearchParams(inn)
    const accountId = felter.get('konto') ?? ''
    const login = { accountId, acr: utsteder.kontoer[accountId]?.acr }
    const svaret = felter.has('avbryt') ? { error: 'access_denied' } : { login }
    await provider.interactionFinished(req, res, svaret, { mergeWithLastSubmission: false })
  }

  function forfalsk(id_token: string): string {
    const [hode = '', midt = ''] = id_token.split('.')
    const klaim = JSON.parse(Buffer.from(midt, 'base64url').toString()) as Klaim
    const ny = Buffer.from(JSON.stringify(utsteder.token?.(klaim) ?? klaim)).toString('base64url')
    const nokkel = createPrivateKey({ key: utsteder.fremmedNokkel ? nyNokkel() : egen, format: 'jwk' })
    return `${hode}.${ny}.${sign('sha256', Buffer.from(`${hode}.${ny}`), nokkel).toString('base64url')}`
  }
}

/** Nobody is asked for consent: that is the provider's business, not the app's. */
function utenSamtykke() {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  return policy
}

const SKJEMA = `<form method="post"><label>Hvem er du? <input name="konto"></label>
  <button type="submit">Fortsett</button><button type="submit" name="avbryt" value="1">Avbryt</button></form>`
const side = (tittel: string, innhold: string): string =>
  `<!doctype html><html lang="nb"><head><title>${tittel}</title><link rel="icon" href="data:,"></head>
  <body><main><h1>${tittel}</h1>${innhold}</main></body></html>`
