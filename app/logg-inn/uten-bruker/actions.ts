'use server'
import { fullforKobling } from '@/lib/auth/oidc/fullfor'
import type { Resultat } from '@/lib/domene/resultat'

/** The right to this is the password shown a moment ago and the provider's word, both in this browser. */
export async function koble(): Promise<Resultat<null>> {
  // signed out: no user yet, that is what comes of it
  return fullforKobling(new Date())
}
