import 'server-only'
import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, half a minute. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const BYTES = 20
/** Steps before and after now that are taken: clocks differ, and people type slowly. */
const VINDU = 1

/** A new secret for an app, in base32 as apps take it. */
export const nyTotphemmelighet = (): string => new Secret({ size: BYTES }).base32

const totp = (hemmelighet: string, label = '') =>
  new TOTP({ ...FORM, issuer: 'Lokalnorm', label, secret: Secret.fromBase32(hemmelighet) })

/** What the QR code says to the app. */
export const totpAdresse = (hemmelighet: string, epost: string): string => totp(hemmelighet, epost).toString()

/** The time step this code belongs to; null when it is none of those around now. */
export function totpSteg(hemmelighet: string, kode: string, naa: Date): number | null {
  const avvik = totp(hemmelighet).validate({ token: kode, timestamp: naa.getTime(), window: VINDU })
  return avvik === null ? null : Math.floor(naa.getTime() / 1000 / FORM.period) + avvik
}

/** The code an app shows at this time. */
export const totpKode = (hemmelighet: string, naa: Date): string =>
  totp(hemmelighet).generate({ timestamp: naa.getTime() })
