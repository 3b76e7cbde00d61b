import 'server-only'
import { getServerSession } from 'next-auth'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { hentBruker } from '../data/konto/bruker'
import type { Bruker } from '../domene/tilgang'
import { ruter } from '../ruter'
import { type Oidcsesjon, avgrens, gjelder } from './oidc/sesjon'
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
  const bruker = await hentBruker(sesjon.brukerId, sesjon.sesjonsversjon, sesjon.oidc ? 'OIDC' : 'PASSORD')
  return sesjon.oidc ? avgrens(bruker, sesjon.oidc, new Date()) : bruker
})

/** Who the provider has vouched for in this session, user here or not; null for a session by password. */
export async function hentOidcsesjon(): Promise<Oidcsesjon | null> {
  const oidc = (await hentSesjon())?.oidc
  return oidc && gjelder(oidc, new Date()) ? oidc : null
}

/** Where one goes who is through at the provider and not yet in: to choose an organisation, or to learn what is missing. */
export async function nesteSteg(tilbake?: string): Promise<string | null> {
  const oidc = await hentOidcsesjon()
  if (!oidc || (await hentInnlogget())) return null
  return oidc.sted === null ? ruter.velgVirksomhet(tilbake) : ruter.utenBruker()
}

/**
 * The signed-in user; sends everybody else to the log-in page, and back here afterwards. One who has no role but such as
 * take two-step log-in, and has not set it up, is sent to do that. utenTotrinn: not from here, where it is done.
 */
export async function krevBruker({ utenTotrinn = false } = {}): Promise<Bruker> {
  const bruker = await hentInnlogget()
  if (bruker?.holdtTilbake && bruker.tilganger.length === 0 && !utenTotrinn) redirect(ruter.totrinn())
  if (bruker) return bruker
  const sti = (await headers()).get('x-lokalnorm-sti')
  redirect((await nesteSteg(sti ?? undefined)) ?? ruter.loggInn(sti ?? undefined))
}
