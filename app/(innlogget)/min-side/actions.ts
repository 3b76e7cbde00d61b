'use server'
import { revalidatePath } from 'next/cache'
import { krevBruker } from '@/lib/auth/innlogget'
import { startKobling } from '@/lib/auth/oidc/fullfor'
import { lagNokkel, tilbakekallNokkel } from '@/lib/data/konto/apinokkel'
import { byttPassord } from '@/lib/data/konto/eget-passord'
import { slettEgenBruker } from '@/lib/data/konto/sletting'
import { fjernKobling } from '@/lib/data/konto/identitet'
import { idagIOslo } from '@/lib/dato'
import { type Resultat, ikkeFunnet } from '@/lib/domene/resultat'
import { env } from '@/lib/env'
import { ruter } from '@/lib/ruter'

/** Not revalidated: the session ended with the old password, and the page signs in anew first. */
export async function bytt(inn: { gjeldende: string; nytt: string }): Promise<Resultat<null>> {
  const bruker = await krevBruker({ utenTotrinn: true })
  return byttPassord(bruker, inn, new Date())
}

export async function lag(inn: { navn: string; utloper: string }): Promise<Resultat<{ nokkel: string }>> {
  const bruker = await krevBruker({ utenTotrinn: true })
  const svar = await lagNokkel(bruker, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.minSide())
  return svar
}

/** Not revalidated: the session ended with the user, and the browser goes to the log-in page. */
export async function slettMeg(inn: { passord: string; kode?: string }): Promise<Resultat<null>> {
  const bruker = await krevBruker()
  return slettEgenBruker(bruker, inn, new Date())
}

export async function trekk(id: string): Promise<Resultat<null>> {
  const bruker = await krevBruker({ utenTotrinn: true })
  const svar = await tilbakekallNokkel(bruker, id, new Date())
  if (svar.ok) revalidatePath(ruter.minSide())
  return svar
}

export async function start(inn: { passord: string; kode?: string }): Promise<Resultat<null>> {
  const bruker = await krevBruker()
  return startKobling(bruker, inn, new Date())
}

export async function fjern(): Promise<Resultat<null>> {
  const bruker = await krevBruker()
  const utsteder = env().oidc?.utsteder
  if (utsteder === undefined) return ikkeFunnet()
  const svar = await fjernKobling(bruker, utsteder)
  if (svar.ok) revalidatePath(ruter.minSide())
  return svar
}
