import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { avsluttSesjon, erAvsluttet } from '../../data/konto/avsluttet'
import { hentBruker } from '../../data/konto/bruker'
import type { Bruker } from '../../domene/tilgang'
import { env, hemmelighet } from '../../env'
import { nyHemmelighet } from '../../data/konto/hemmelig'

const MINUTTER = 10
const SALT = 'lokalnorm kobling'
const navn = (): string => `${env().https ? '__Host-' : ''}lokalnorm-kobling`

/**
 * Remembers in this browser, for ten minutes, that its user has shown the password and wants to link an identity: the
 * log-in at the provider takes the place of the session. sesjonsversjon: a change of password stops this too.
 */
export async function huskKobling(brukerId: string, sesjonsversjon: number): Promise<void> {
  const maxAge = MINUTTER * 60
  const token = { sub: brukerId, sesjonsversjon, sesjonId: nyHemmelighet() }
  const verdi = await encode({ token, secret: hemmelighet(), maxAge, salt: SALT })
  const hvordan = { path: '/', maxAge, sameSite: 'lax', httpOnly: true, secure: env().https } as const
  ;(await cookies()).set(navn(), verdi, hvordan)
}

async function les() {
  const token = (await cookies()).get(navn())?.value
  return decode({ token, secret: hemmelighet(), salt: SALT }).catch(() => null)
}

/** The user who wants to link, or null. */
export async function hentKobler(): Promise<Bruker | null> {
  const lest = await les()
  if (!lest?.sub || lest.sesjonsversjon === undefined || lest.sesjonId === undefined) return null
  return (await erAvsluttet(lest.sesjonId)) ? null : hentBruker(lest.sub, lest.sesjonsversjon)
}

/** It has been used: a copy of the cookie links nothing more. */
export const glemKobling = async (naa: Date): Promise<void> => {
  const sesjonId = (await les())?.sesjonId
  if (sesjonId !== undefined) await avsluttSesjon(sesjonId, new Date(naa.getTime() + MINUTTER * 60_000), naa)
  ;(await cookies()).set(navn(), '', { path: '/', maxAge: 0, secure: env().https })
}
