import 'server-only'
import { getServerSession } from 'next-auth'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { hentBruker } from '../data/konto/bruker'
import type { Bruker } from '../domene/tilgang'
import { ruter } from '../ruter'
import { sesjonGjelder } from './sesjon'
import { autentisering } from './valg'

/** What the cookie says, as long as the session stands. */
const hentSesjon = cache(async () => {
  const sesjon = await getServerSession(autentisering())
  return sesjon && (await sesjonGjelder(sesjon, new Date())) ? sesjon : null
})

/** The signed-in user with roles as they are now, or null. Once per request. */
export const hentInnlogget = cache(async (): Promise<Bruker | null> => {
  const sesjon = await hentSesjon()
  if (!sesjon?.brukerId || sesjon.sesjonsversjon === undefined) return null
  return hentBruker(sesjon.brukerId, sesjon.sesjonsversjon)
})

/** The signed-in user; sends everybody else to the log-in page, and back here afterwards. */
export async function krevBruker(): Promise<Bruker> {
  const bruker = await hentInnlogget()
  if (bruker) return bruker
  const sti = (await headers()).get('x-lokalnorm-sti')
  redirect(ruter.loggInn(sti ?? undefined))
}
