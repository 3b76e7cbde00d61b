import { expect, it } from 'vitest'
import { kanBesvares } from './kan-besvares'

const A = 'http://localhost/api/auth'
const json = (body: string) =>
  new Request(`${A}/session`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })

it.each([
  new Request(`${A}/error`),
  new Request(`${A}/error?error=OAuthCallback`),
  new Request(`${A}/signin?callbackUrl=/kommune/3416`),
  new Request(`${A}/signin?callbackUrl=`),
  json('{}'),
  json('{"csrfToken":"x","data":{"sted":"3416"}}'),
  json('{"callbackUrl":"/min-side"}'),
])('can be answered: %o', async req => expect(await kanBesvares(req)).toBe(true))

it.each([
  ...['%00', '%F0%9F%92%A9', '%ff', '%E2%80%AE', '%0D%0Aset-cookie:x'].map(
    ord => new Request(`${A}/error?error=${ord}`),
  ),
  new Request(`${A}/signin?callbackUrl=javascript:1`),
  new Request(`${A}/signin`, { headers: { cookie: 'next-auth.callback-url=ingen%20adresse' } }),
  ...['{', '1', 'true', 'null', '["x"]', '{"callbackUrl":{"a":1}}', '{"callbackUrl":["/"]}'].map(json),
])('would be a fault in the library: %o', async req => expect(await kanBesvares(req)).toBe(false))
