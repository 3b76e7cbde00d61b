import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { EnvFeil } from './env-feil'
import { lesOidc } from './env-oidc'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const RSA = { ...rsa.privateKey.export({ format: 'jwk' }), kid: 'n1' }
const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
const P384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ format: 'jwk' })

const ANSATTPORTEN = {
  OIDC_SLAG: 'ansattporten',
  OIDC_UTSTEDER: 'https://ansattporten.no',
  OIDC_KLIENT_ID: 'klient',
  OIDC_NOKKEL: JSON.stringify(RSA),
  OIDC_RESSURS: 'urn:altinn:resource:lokalnorm',
}
const VANLIG = {
  OIDC_SLAG: 'vanlig',
  OIDC_NAVN: 'Eidskog kommune',
  OIDC_UTSTEDER: 'https://login.microsoftonline.com/t-1/v2.0',
  OIDC_KLIENT_ID: 'klient',
  OIDC_HEMMELIGHET: 'hemmelig',
  OIDC_TILHORIGHET: 'gruppe:83aa7a53-ff60=3416  tenant:t-1=SF02',
}
const les = (satt: Record<string, string | undefined>, filer: Record<string, string> = {}) =>
  lesOidc(satt, fil => filer[fil] ?? mangler(fil))
const mangler = (fil: string): never => {
  throw new Error(`no such file: ${fil}`)
}

describe('log-in with an own identity, in the environment', () => {
  it('is off where nothing is said of it, and is not half-said', () => {
    expect(les({})).toBeNull()
    expect(() => les({ OIDC_UTSTEDER: 'https://ansattporten.no' })).toThrow(/OIDC_SLAG mangler/)
    expect(() => les({ OIDC_SLAG: 'ansatporten' })).toThrow(/OIDC_SLAG er ugyldig/)
  })

  it('names all that is missing at once', () => {
    const { OIDC_UTSTEDER, OIDC_SLAG } = VANLIG
    expect(() => les({ OIDC_SLAG, OIDC_UTSTEDER })).toThrow(
      /^.*OIDC_KLIENT_ID mangler.*\n.*OIDC_NAVN mangler.*\n.*OIDC_HEMMELIGHET mangler.*\n.*OIDC_TILHORIGHET mangler.*$/,
    )
  })

  it('takes Ansattporten, with a name and a level of its own where none is set', () => {
    expect(les(ANSATTPORTEN)).toEqual({
      navn: 'Ansattporten',
      utsteder: 'https://ansattporten.no',
      klientId: 'klient',
      bevis: { slag: 'private_key_jwt', nokkel: { ...RSA, alg: 'RS256' }, alg: 'RS256' },
      krav: {
        slag: 'ANSATTPORTEN',
        ressurstype: 'ansattporten:altinn:resource',
        ressurs: 'urn:altinn:resource:lokalnorm',
        niva: 'substantial',
      },
    })
  })

  it('reads the key from a file, and an elliptic one too', () => {
    const satt = { ...ANSATTPORTEN, OIDC_NOKKEL: '/etc/nokkel.json' }
    expect(les(satt, { '/etc/nokkel.json': JSON.stringify(EC) })?.bevis).toMatchObject({ alg: 'ES256' })
    expect(() => les(satt)).toThrow('OIDC_NOKKEL')
  })

  it('takes an ordinary provider', () => {
    expect(les(VANLIG)).toEqual({
      navn: 'Eidskog kommune',
      utsteder: 'https://login.microsoftonline.com/t-1/v2.0',
      klientId: 'klient',
      bevis: { slag: 'client_secret_post', hemmelighet: 'hemmelig' },
      krav: {
        slag: 'VANLIG',
        personklaim: 'sub',
        tilhorighet: [
          { etter: 'gruppe', verdi: '83aa7a53-ff60', sted: '3416' },
          { etter: 'tenant', verdi: 't-1', sted: 'SF02' },
        ],
      },
    })
  })

  it.each([
    ...['OIDC_UTSTEDER', 'OIDC_KLIENT_ID', 'OIDC_NOKKEL', 'OIDC_RESSURS'].map(
      n => [ANSATTPORTEN, n] as const,
    ),
    ...['OIDC_UTSTEDER', 'OIDC_KLIENT_ID', 'OIDC_NAVN', 'OIDC_HEMMELIGHET', 'OIDC_TILHORIGHET'].map(
      n => [VANLIG, n] as const,
    ),
  ])('%j stops with one sentence when %s is missing', (alt, navn) => {
    expect(() => les({ ...alt, [navn]: undefined })).toThrow(EnvFeil)
    expect(() => les({ ...alt, [navn]: undefined })).toThrow(
      new RegExp(`^Miljøvariabelen ${navn} mangler: forventet .+\\.$`),
    )
  })

  it.each([
    [ANSATTPORTEN, 'OIDC_SLAG', 'feide'],
    [ANSATTPORTEN, 'OIDC_UTSTEDER', 'ansattporten.no'],
    [ANSATTPORTEN, 'OIDC_UTSTEDER', 'http://ansattporten.no'],
    [ANSATTPORTEN, 'OIDC_UTSTEDER', 'http://localhost.ond.example'],
    [ANSATTPORTEN, 'OIDC_NOKKEL', '{'],
    [ANSATTPORTEN, 'OIDC_NOKKEL', JSON.stringify(rsa.publicKey.export({ format: 'jwk' }))],
    [ANSATTPORTEN, 'OIDC_NOKKEL', JSON.stringify(P384)],
    [ANSATTPORTEN, 'OIDC_NOKKEL', JSON.stringify({ ...RSA, alg: 'none' })],
    [ANSATTPORTEN, 'OIDC_NOKKEL', JSON.stringify({ kty: 'RSA', d: 'x' })],
    [ANSATTPORTEN, 'OIDC_RESSURS', 'lokalnorm'],
    [ANSATTPORTEN, 'OIDC_NIVA', 'low'],
    [VANLIG, 'OIDC_NAVN', ' '],
    [VANLIG, 'OIDC_KLIENTBEVIS', 'none'],
    [VANLIG, 'OIDC_PERSONKLAIM', 'email'],
    [VANLIG, 'OIDC_TILHORIGHET', 'gruppe:x=Eidskog'],
    [VANLIG, 'OIDC_TILHORIGHET', 'gruppe:x=3416,tenant:y=3417'],
    [VANLIG, 'OIDC_TILHORIGHET', 'epost:x=3416'],
  ])('%j stops with one sentence on %s=%s, and does not repeat a secret', (alt, navn, verdi) => {
    const prov = () => les({ ...alt, [navn]: verdi })
    expect(prov).toThrow(EnvFeil)
    expect(prov).toThrow(new RegExp(`^Miljøvariabelen ${navn} er ugyldig: forventet [^{]+\\.$`))
  })
})
