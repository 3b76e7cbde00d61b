import 'server-only'
import argon2 from '@node-rs/argon2'
import { passordform } from '../../domene/konto/passord'
import type { Feltfeil } from '../../domene/resultat'
import { erVanligPassord } from './vanlige-passord'

// The library's default is argon2id; cost as OWASP's first recommendation (19 MiB, two passes)
const VALG = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id hash of a password. */
export const hashPassord = (passord: string): Promise<string> => argon2.hash(passordform(passord), VALG)

let dummy: Promise<string> | undefined

/**
 * Is this the password behind the hash? A null hash (no such user, no password yet) costs the same time and is never
 * true, so that an answer does not tell whether a user exists.
 */
export async function sjekkPassord(passordHash: string | null, passord: string): Promise<boolean> {
  dummy ??= hashPassord('finnes ikke')
  const ingen = await dummy
  const riktig = await argon2.verify(passordHash ?? ingen, passordform(passord))
  return riktig && passordHash !== null
}

/** The fault of a new password that is among the commonest, else null. */
export const vanligPassordfeil = (
  felt: string,
  passord: string,
  bruker: { navn: string; epost: string },
): Feltfeil | null =>
  erVanligPassord(passord, [...bruker.navn.split(/\s+/), ...bruker.epost.split(/[@.]/)])
    ? { felt, kode: 'konto.feil.passord.vanlig' }
    : null
