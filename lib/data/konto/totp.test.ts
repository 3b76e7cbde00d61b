import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { apneForseglet, forsegl } from './forsegling'
import { lagQr } from './qr'
import { nyTotphemmelighet, totpAdresse, totpKode, totpSteg } from './totp'

/** «12345678901234567890», the secret of RFC 6238, appendix B. */
const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const ved = (sekunder: number) => new Date(sekunder * 1000)

describe('a time-based code', () => {
  // The standard's codes have eight digits; the last six are those of a six-digit code.
  it.each([
    [59, '94287082', 1],
    [1_111_111_109, '07081804', 37_037_036],
    [1_111_111_111, '14050471', 37_037_037],
    [1_234_567_890, '89005924', 41_152_263],
    [2_000_000_000, '69279037', 66_666_666],
    [20_000_000_000, '65353130', 666_666_666],
  ])('is that of RFC 6238 at %i s', (sekunder, kode, steg) => {
    expect(totpKode(RFC, ved(sekunder))).toBe(kode.slice(2))
    expect(totpSteg(RFC, kode.slice(2), ved(sekunder))).toBe(steg)
  })
  it('is taken half a minute early or late, and no more', () => {
    const kode = totpKode(RFC, ved(1_000_000_000)) // the step began 10 s earlier, and lasts 20 s more
    const steg = 33_333_333
    expect(totpSteg(RFC, kode, ved(1_000_000_049))).toBe(steg)
    expect(totpSteg(RFC, kode, ved(1_000_000_050))).toBeNull()
    expect(totpSteg(RFC, kode, ved(999_999_960))).toBe(steg)
    expect(totpSteg(RFC, kode, ved(999_999_959))).toBeNull()
  })
  it.each(['', '12345', '1234567', 'abcdef'])('is never %j', kode => {
    expect(totpSteg(RFC, kode, ved(59))).toBeNull()
  })
  it('comes of a secret of 160 bits, told to the app with all it must know', () => {
    const hemmelighet = nyTotphemmelighet()
    expect(hemmelighet).toMatch(/^[A-Z2-7]{32}$/)
    expect(nyTotphemmelighet()).not.toBe(hemmelighet)
    const adresse = new URL(totpAdresse(hemmelighet, 'kari@x.example'))
    expect(adresse.protocol).toBe('otpauth:')
    expect(decodeURIComponent(adresse.pathname)).toMatch(/Lokalnorm:kari@x\.example$/)
    expect(Object.fromEntries(adresse.searchParams)).toEqual({
      ...{ issuer: 'Lokalnorm', secret: hemmelighet, algorithm: 'SHA1', digits: '6', period: '30' },
    })
  })
})

describe('a sealed secret', () => {
  const [kari, ola] = [randomUUID(), randomUUID()]
  it('opens for the one it is about, and never looks the same', () => {
    const forseglet = forsegl(RFC, kari)
    expect(forseglet).not.toContain(RFC)
    expect(forsegl(RFC, kari)).not.toBe(forseglet)
    expect(apneForseglet(forseglet, kari)).toBe(RFC)
  })
  it('does not open for another, when changed, or when cut', () => {
    const forseglet = forsegl(RFC, kari)
    expect(apneForseglet(forseglet, ola)).toBeNull()
    for (const i of [0, 20, 40]) {
      const bytes = Buffer.from(forseglet, 'base64url')
      bytes.writeUInt8(bytes.readUInt8(i) ^ 1, i)
      expect(apneForseglet(bytes.toString('base64url'), kari)).toBeNull()
    }
    for (const kort of ['', forseglet.slice(0, 20), forseglet.slice(0, -4)])
      expect(apneForseglet(kort, kari)).toBeNull()
  })
})

it('a QR code has the three corners readers look for, inside a white border', () => {
  const { bredde, sti } = lagQr(totpAdresse(RFC, 'kari@x.example'))
  expect(bredde).toBeGreaterThan(30)
  const morke = new Set([...sti.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(m => `${m[1]},${m[2]}`))
  for (const [x, y] of [
    [4, 4],
    [bredde - 11, 4],
    [4, bredde - 11],
  ] as const)
    for (const i of [0, 1, 2, 3, 4, 5, 6]) {
      expect(morke.has(`${x + i},${y}`)).toBe(true)
      expect(morke.has(`${x},${y + i}`)).toBe(true)
      expect(morke.has(`${x + i},${y - 1}`)).toBe(false)
    }
})
