'use server'
import { hentInnlogget } from '@/lib/auth/innlogget'
import * as lenke from '@/lib/data/konto/ta-imot'
import type { Resultat } from '@/lib/domene/resultat'

/** The token is the right to this; one may be signed in or not. */
export async function taImot(token: string, inn: unknown): Promise<Resultat<{ epost: string }>> {
  const innlogget = await hentInnlogget()
  return lenke.taImot(token, inn, innlogget, new Date())
}
