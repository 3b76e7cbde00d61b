import { afterEach, expect, it, vi } from 'vitest'
import { innloggingslogg } from './logg'

afterEach(() => void vi.restoreAllMocks())

function linjer(gjor: () => void): unknown[] {
  const skrevet = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  gjor()
  return skrevet.mock.calls.map(([linje]) => JSON.parse(String(linje)) as unknown)
}

it('says the code and the kind of a fault, never what a token said', () => {
  const profil = { error: new TypeError('pid 12345678901'), OAuthProfile: { pid: '12345678901' } }
  const ut = linjer(() => innloggingslogg.error?.('OAUTH_PARSE_PROFILE_ERROR', profil))
  expect(ut).toMatchObject([{ melding: 'innlogging', kode: 'OAUTH_PARSE_PROFILE_ERROR', feil: 'TypeError' }])
  expect(JSON.stringify(ut)).not.toContain('12345678901')
})

it('says why the provider could not be asked: nobody has logged in yet', () => {
  const hva = { error: new Error('expected 200 OK, got: 404 Not Found'), providerId: 'oidc' }
  expect(linjer(() => innloggingslogg.error?.('SIGNIN_OAUTH_ERROR', hva))).toMatchObject([
    { arsak: 'expected 200 OK, got: 404 Not Found' },
  ])
})

it('takes no text from a browser', () => {
  const fra = { error: { message: 'Kari Nordmann', name: 'Kari' }, message: 'Kari Nordmann' } as never
  const ut = linjer(() => {
    innloggingslogg.error?.('Kari Nordmann', fra)
    innloggingslogg.error?.('SIGNIN_OAUTH_ERROR', fra)
    innloggingslogg.error?.('CLIENT_FETCH_ERROR', undefined as never)
    innloggingslogg.warn?.('Kari' as never)
  })
  expect(JSON.stringify(ut)).not.toContain('Kari')
  expect(ut).toHaveLength(4)
})
