import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// The library's default is argon2id; cost as OWASP's first recommendation (19 MiB, two passes)
const VALG = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id hash of a password. */
export const hashPassord = (passord: string): Promise<string> => hash(passord, VALG)

let dummy: Promise<string> | undefined

/**
 * Is this the password behind the hash? A null hash (no such user, no password yet) costs the same time and is never
 * true, so that an answer does not tell whether a user exists.
 */
export async function sjekkPassord(passordHash: string | null, passord: string): Promise<boolean> {
  dummy ??= hashPassord('finnes ikke')
  const riktig = await verify(passordHash ?? (await dummy), passord)
  return riktig && passordHash !== null
}
