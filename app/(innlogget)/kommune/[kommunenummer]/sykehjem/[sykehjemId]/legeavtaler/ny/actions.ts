'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { opprettLegeavtale } from '@/lib/data/legeavtale/avtale'
import { idagIOslo } from '@/lib/dato'
import type { NyAvtaleInn } from '@/lib/domene/legeavtale/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function opprett(
  kommunenummer: string,
  sykehjemId: string,
  inn: NyAvtaleInn,
): Promise<Resultat<{ id: string }>> {
  const bruker = await krevBrukerVed(kommunenummer)
  const svar = await opprettLegeavtale(bruker, kommunenummer, sykehjemId, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
