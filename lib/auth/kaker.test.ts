import { expect, it } from 'vitest'
import { innloggingskaker } from './kaker'

it('under https every cookie of log-in is bound to this host: __Host-, Secure, the whole site, no domain', () => {
  const kaker = Object.values(innloggingskaker(true))
  expect(kaker).toHaveLength(6)
  for (const { name, options } of kaker) {
    expect(name).toMatch(/^__Host-next-auth\./)
    expect(options).toMatchObject({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' })
    expect(options).not.toHaveProperty('domain')
  }
})

it('without https they have the names a browser takes there', () => {
  for (const { name, options } of Object.values(innloggingskaker(false))) {
    expect(name).toMatch(/^next-auth\./)
    expect(options.secure).toBe(false)
  }
})

it('leaves no cookie to the names next-auth would choose itself', () => {
  const navn = [...['callbackUrl', 'csrfToken', 'nonce', 'pkceCodeVerifier', 'sessionToken', 'state']]
  expect(Object.keys(innloggingskaker(true)).sort()).toEqual(navn)
})
