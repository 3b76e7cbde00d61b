import { expect, it } from 'vitest'
import { oidcfeil } from './oidcfeil'

it.each([
  ['OAuthCallback', 'UGYLDIG'],
  ['OAuthSignin', 'KONTAKT'],
  ['Callback', 'AVBRUTT'],
  ['VIRKSOMHET', 'VIRKSOMHET'],
  ['CredentialsSignin', null],
  ['LAAST', null],
  ['constructor', null],
  [undefined, null],
  [['OAuthCallback'], null],
])('%j is read as %j', (kode, ventet) => {
  expect(oidcfeil(kode)).toBe(ventet)
})
