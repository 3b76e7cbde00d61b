'use server'
import { hentInnlogget, hentOidcsesjon } from '@/lib/auth/innlogget'
import * as lenke from '@/lib/data/konto/ta-imot'
import { type Resultat, feilTilstand } from '@/lib/domene/resultat'

/** The token is the right to this; one may be signed in or not. */
export async function taImot(token: string, inn: unknown): Promise<Resultat<{ epost: string }>> {
  const innlogget = await hentInnlogget()
  return lenke.taImot(token, inn, innlogget, new Date())
}

/** The same by one whom the provider has vouched for in this session, and who is no user here yet. */
export async function taImotMedIdentitet(token: string): Promise<Resultat<{ epost: string }>> {
  const fremmoett = (await hentInnlogget()) ? null : await hentOidcsesjon()
  if (!fremmoett) return feilTilstand('oidc.feil.begynnForfra')
  return lenke.taImotMedIdentitet(token, fremmoett, new Date())
}
