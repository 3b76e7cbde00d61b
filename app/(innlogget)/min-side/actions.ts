'use server'
import { revalidatePath } from 'next/cache'
import { krevBruker } from '@/lib/auth/innlogget'
import { lagNokkel, tilbakekallNokkel } from '@/lib/data/konto/apinokkel'
import { byttPassord } from '@/lib/data/konto/eget-passord'
import { idagIOslo } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'
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

export async function trekk(id: string): Promise<Resultat<null>> {
  const bruker = await krevBruker({ utenTotrinn: true })
  const svar = await tilbakekallNokkel(bruker, id, new Date())
  if (svar.ok) revalidatePath(ruter.minSide())
  return svar
}
