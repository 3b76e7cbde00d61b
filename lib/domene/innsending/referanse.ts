/** 32 characters that are not taken for one another: no I, L, O, U. */
const TEGN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many random bytes a reference takes. */
export const REFERANSEBYTES = 6

/**
 * The reference of a version: «LN-2027-3416-7K4QXW», with the year of the round. tilfeldig: REFERANSEBYTES from a
 * cryptographic source; throws when there are fewer.
 */
export function lagReferanse(aar: number, kommunenummer: string, tilfeldig: Uint8Array): string {
  if (tilfeldig.length < REFERANSEBYTES) throw new RangeError('Too few random bytes')
  const slutt = Array.from(tilfeldig.subarray(0, REFERANSEBYTES), byte => TEGN[byte % TEGN.length]).join('')
  return `LN-${aar}-${kommunenummer}-${slutt}`
}

/** A reference as typed: upper case, trimmed; null when it has not the form of one. */
export function lesReferanse(tekst: string): string | null {
  const referanse = tekst.trim().toUpperCase()
  return /^LN-\d{4}-\d{4}-[0-9A-HJKMNP-TV-Z]{6}$/.test(referanse) ? referanse : null
}

/** A SHA-256 as typed: 64 hex digits, spaces between them passed over; null when it is none. */
export function lesSha256(tekst: string): string | null {
  const sha256 = tekst.replace(/\s/g, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(sha256) ? sha256 : null
}

/** The number of a version as an address has it: «1», never «01», «1e0» or « 1»; 0 (there is none such) when it is none. */
export const lesVersjonsnummer = (tekst: string): number => (/^[1-9]\d{0,5}$/.test(tekst) ? Number(tekst) : 0)
