import 'server-only'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { hemmelighet } from '../../env'

const IV = 12
const MERKE = 16

/** A key for this use alone, from the app's own secret. */
const nokkel = (): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', hemmelighet(), '', 'lokalnorm totrinn 1', 32))

/** Encrypts and seals a secret that must be read again. gjelder: whose it is; it opens for no other. */
export function forsegl(tekst: string, gjelder: string): string {
  const iv = randomBytes(IV)
  const chiffer = createCipheriv('aes-256-gcm', nokkel(), iv).setAAD(Buffer.from(gjelder))
  const innhold = [chiffer.update(tekst, 'utf8'), chiffer.final()]
  return Buffer.concat([iv, chiffer.getAuthTag(), ...innhold]).toString('base64url')
}

/** null: sealed with another key (NEXTAUTH_SECRET has been changed), for somebody else, or tampered with. */
export function apneForseglet(forseglet: string, gjelder: string): string | null {
  const alt = Buffer.from(forseglet, 'base64url')
  try {
    const chiffer = createDecipheriv('aes-256-gcm', nokkel(), alt.subarray(0, IV), { authTagLength: MERKE })
    chiffer.setAAD(Buffer.from(gjelder)).setAuthTag(alt.subarray(IV, IV + MERKE))
    return Buffer.concat([chiffer.update(alt.subarray(IV + MERKE)), chiffer.final()]).toString('utf8')
  } catch {
    return null
  }
}
