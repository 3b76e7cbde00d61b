'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { merkLest } from '@/lib/data/varsel/les'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

/** One of the actor's own varsler, or all of them (id null). */
export async function merk(kommunenummer: string, id: string | null): Promise<Resultat<null>> {
  const svar = await merkLest(await krevBrukerVed(kommunenummer), kommunenummer, id)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
