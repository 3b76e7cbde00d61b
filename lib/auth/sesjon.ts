import 'server-only'
import { avsluttSesjon, erAvsluttet } from '../data/konto/avsluttet'
import { nyHemmelighet } from '../data/konto/hemmelig'

/** Which session it is, for logging out of this one and no other, and when it began, in ms. */
export type Sesjonsmerke = { sesjonId?: string; innlogget?: number }

declare module 'next-auth' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface Session extends Sesjonsmerke {}
}
declare module 'next-auth/jwt' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface JWT extends Sesjonsmerke {}
}

/** A working day. */
export const SESJON_SEKUNDER = 10 * 60 * 60

/** What a token carries of the session that begins now. */
export const nySesjon = (naa: Date): Required<Sesjonsmerke> => ({
  ...{ sesjonId: nyHemmelighet(), innlogget: naa.getTime() },
})

const slutt = (innlogget: number): number => innlogget + SESJON_SEKUNDER * 1000

/**
 * Does the session still stand? Renewing the cookie, which any request may ask for, lengthens nothing: it ends a working
 * day after the log-in, and when its user logs out.
 */
export async function sesjonGjelder({ sesjonId, innlogget }: Sesjonsmerke, naa: Date): Promise<boolean> {
  if (sesjonId === undefined || innlogget === undefined) return false
  return naa.getTime() < slutt(innlogget) && !(await erAvsluttet(sesjonId))
}

/** Its user logs out. */
export async function avsluttSesjonen({ sesjonId, innlogget }: Sesjonsmerke, naa: Date): Promise<void> {
  if (sesjonId !== undefined && innlogget !== undefined)
    await avsluttSesjon(sesjonId, new Date(slutt(innlogget)), naa)
}
