import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { hentBruker } from '../../data/konto/bruker'
import type { Bruker } from '../../domene/tilgang'
import { env, hemmelighet } from '../../env'

const MINUTTER = 10
const SALT = 'lokalnorm kobling'
const navn = (): string => `${env().https ? '__Host-' : ''}lokalnorm-kobling`

/**
 * Remembers in this browser, for ten minutes, that its user has shown the password and wants to link an identity: the
 * log-in at the provider takes the place of the session. sesjonsversjon: a change of password stops this too.
 */
export async function huskKobling(brukerId: string, sesjonsversjon: number): Promise<void> {
  const maxAge = MINUTTER * 60
  const token = { sub: brukerId, sesjonsversjon }
  const verdi = await encode({ token, secret: hemmelighet(), maxAge, salt: SALT })
  const hvordan = { path: '/', maxAge, sameSite: 'lax', httpOnly: true, secure: env().https } as const
  ;(await cookies()).set(navn(), verdi, hvordan)
}

/** The user who wants to link, or null. */
export async function hentKobler(): Promise<Bruker | null> {
  const token = (await cookies()).get(navn())?.value
  const lest = await decode({ token, secret: hemmelighet(), salt: SALT }).catch(() => null)
  if (!lest?.sub || lest.sesjonsversjon === undefined) return null
  return hentBruker(lest.sub, lest.sesjonsversjon)
}

export const glemKobling = async (): Promise<void> => {
  ;(await cookies()).set(navn(), '', { path: '/', maxAge: 0, secure: env().https })
}
