import 'server-only'
import { getServerSession } from 'next-auth'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { hentBruker } from '../data/konto/bruker'
import type { Bruker } from '../domene/tilgang'
import { ruter } from '../ruter'
import { autentisering } from './valg'

/** The signed-in user with roles as they are now, or null. Once per request. */
export const hentInnlogget = cache(async (): Promise<Bruker | null> => {
  const sesjon = await getServerSession(autentisering())
  if (!sesjon?.brukerId || sesjon.sesjonsversjon === undefined) return null
  return hentBruker(sesjon.brukerId, sesjon.sesjonsversjon)
})

/**
 * The signed-in user; sends everybody else to the log-in page, and back here afterwards. One who has no role but such as
 * take two-step log-in, and has not set it up, is sent to do that. utenTotrinn: not from here, where it is done.
 */
export async function krevBruker({ utenTotrinn = false } = {}): Promise<Bruker> {
  const bruker = await hentInnlogget()
  if (bruker?.holdtTilbake && bruker.tilganger.length === 0 && !utenTotrinn) redirect(ruter.totrinn())
  if (bruker) return bruker
  const sti = (await headers()).get('x-lokalnorm-sti')
  redirect(ruter.loggInn(sti ?? undefined))
}
