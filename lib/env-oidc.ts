import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'
import type { Krav, Tilhorighet } from './domene/konto/paastand'
import { EnvFeil } from './env-feil'

/** Log-in with the kommune's own identity. */
export type Oidc = {
  /** As the button says it: «Logg inn med …». */
  navn: string
  /** The issuer, as it calls itself. */
  utsteder: string
  klientId: string
  /** How the app proves itself to the provider. */
  bevis:
    | { slag: 'private_key_jwt'; nokkel: Record<string, unknown>; alg: string }
    | { slag: 'client_secret_post' | 'client_secret_basic'; hemmelighet: string }
  krav: Krav
}

const FORVENTET = {
  OIDC_SLAG: 'ansattporten eller vanlig',
  OIDC_UTSTEDER: 'adressen til innloggingstjenesten med https, som https://innlogging.example.no',
  OIDC_KLIENT_ID: 'klient-id-en innloggingstjenesten har gitt',
  OIDC_NAVN: 'navnet som skal stå på knappen, som Eidskog kommune',
  OIDC_NOKKEL: 'en privat nøkkel som JWK (RSA eller EC P-256), eller navnet på filen den ligger i',
  OIDC_RESSURS: 'ressursen i Altinn, som urn:altinn:resource:lokalnorm',
  OIDC_RESSURSTYPE: 'en type som ansattporten:altinn:resource',
  OIDC_NIVA: 'substantial eller high',
  OIDC_HEMMELIGHET: 'klienthemmeligheten innloggingstjenesten har gitt',
  OIDC_KLIENTBEVIS: 'client_secret_post eller client_secret_basic',
  OIDC_PERSONKLAIM: 'sub eller oid',
  OIDC_TILHORIGHET: 'par som gruppe:<id>=3416 tenant:<id>=SF02, med mellomrom mellom',
} as const
type Navn = keyof typeof FORVENTET

const TILHORIGHET = /^(tenant|gruppe|rolle|domene):([^\s=]+)=(\d{4}|SF\d{2})$/
const paHttps = (v: string): boolean => /^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(v)

const felter = {
  OIDC_SLAG: z.enum(['ansattporten', 'vanlig']),
  OIDC_UTSTEDER: z.url().refine(paHttps),
  OIDC_KLIENT_ID: z.string().min(1),
  OIDC_NAVN: z.string().trim().min(1).max(60),
  OIDC_NOKKEL: z.string().min(1),
  OIDC_RESSURS: z.string().regex(/^urn:altinn:resource:\S+$/),
  OIDC_RESSURSTYPE: z
    .string()
    .regex(/^ansattporten:\S+$/)
    .default('ansattporten:altinn:resource'),
  OIDC_NIVA: z.enum(['substantial', 'high']).default('substantial'),
  OIDC_HEMMELIGHET: z.string().min(1),
  OIDC_KLIENTBEVIS: z.enum(['client_secret_post', 'client_secret_basic']).default('client_secret_post'),
  OIDC_PERSONKLAIM: z.enum(['sub', 'oid']).default('sub'),
  OIDC_TILHORIGHET: z
    .string()
    .transform(v => v.trim().split(/\s+/))
    .pipe(z.array(z.string().regex(TILHORIGHET)).min(1)),
} as const satisfies Record<Navn, z.ZodType>

/** What each kind cannot do without. */
const KREVES = {
  ansattporten: ['OIDC_UTSTEDER', 'OIDC_KLIENT_ID', 'OIDC_NOKKEL', 'OIDC_RESSURS'],
  vanlig: ['OIDC_UTSTEDER', 'OIDC_KLIENT_ID', 'OIDC_NAVN', 'OIDC_HEMMELIGHET', 'OIDC_TILHORIGHET'],
} as const satisfies Record<string, readonly Navn[]>

/** null where nothing is said of it: e-mail and password only. lesFil: of the key. Throws EnvFeil. */
export function lesOidc(
  satt: Record<string, string | undefined>,
  lesFil: (fil: string) => string,
): Oidc | null {
  const sagt = (Object.keys(FORVENTET) as Navn[]).filter(navn => satt[navn] !== undefined)
  if (sagt.length === 0) return null
  const slag = lesFelt('OIDC_SLAG', satt.OIDC_SLAG)
  const mangler = KREVES[slag].filter(navn => satt[navn] === undefined)
  if (mangler.length > 0) throw new EnvFeil(mangler.map(navn => feil(navn, 'mangler').message).join('\n'))
  const les = <N extends Navn>(navn: N): z.output<(typeof felter)[N]> => lesFelt(navn, satt[navn])
  const felles = { utsteder: les('OIDC_UTSTEDER').replace(/\/$/, ''), klientId: les('OIDC_KLIENT_ID') }
  switch (slag) {
    case 'ansattporten':
      return {
        ...felles,
        navn: satt.OIDC_NAVN === undefined ? 'Ansattporten' : les('OIDC_NAVN'),
        bevis: { slag: 'private_key_jwt', ...lesNokkel(les('OIDC_NOKKEL'), lesFil) },
        krav: {
          slag: 'ANSATTPORTEN',
          ressurstype: les('OIDC_RESSURSTYPE'),
          ressurs: les('OIDC_RESSURS'),
          niva: les('OIDC_NIVA'),
        },
      }
    case 'vanlig':
      return {
        ...felles,
        navn: les('OIDC_NAVN'),
        bevis: { slag: les('OIDC_KLIENTBEVIS'), hemmelighet: les('OIDC_HEMMELIGHET') },
        krav: {
          slag: 'VANLIG',
          personklaim: les('OIDC_PERSONKLAIM'),
          tilhorighet: les('OIDC_TILHORIGHET').flatMap(tilTilhorighet),
        },
      }
  }
}

function lesFelt<N extends Navn>(navn: N, verdi: string | undefined): z.output<(typeof felter)[N]> {
  const lest = felter[navn].safeParse(verdi)
  if (lest.success) return lest.data as z.output<(typeof felter)[N]>
  throw feil(navn, verdi === undefined ? 'mangler' : 'er ugyldig')
}

const feil = (navn: Navn, hva: string): EnvFeil =>
  new EnvFeil(`Miljøvariabelen ${navn} ${hva}: forventet ${FORVENTET[navn]}.`)

function tilTilhorighet(par: string): Tilhorighet[] {
  const [, etter, verdi = '', sted = ''] = TILHORIGHET.exec(par) ?? []
  return etter === undefined ? [] : [{ etter: etter as Tilhorighet['etter'], verdi, sted }]
}

const jwkSchema = z.discriminatedUnion('kty', [
  z.looseObject({ kty: z.literal('RSA'), d: z.string(), alg: z.enum(['RS256', 'PS256']).default('RS256') }),
  z.looseObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    d: z.string(),
    alg: z.literal('ES256').default('ES256'),
  }),
])

/** The key itself, or what is in the file. What is wrong with it is not repeated: it is a secret. */
function lesNokkel(
  verdi: string,
  lesFil: (fil: string) => string,
): { nokkel: Record<string, unknown>; alg: string } {
  try {
    const jwk = jwkSchema.parse(JSON.parse(verdi.trimStart().startsWith('{') ? verdi : lesFil(verdi)))
    createPrivateKey({ key: jwk, format: 'jwk' })
    return { nokkel: jwk, alg: jwk.alg }
  } catch {
    throw feil('OIDC_NOKKEL', 'er ugyldig')
  }
}
