'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { opprettAvdeling } from '@/lib/data/avdeling'
import { idagIOslo } from '@/lib/dato'
import type { NyAvdelingInn } from '@/lib/domene/avdeling/schema'
import type { Avdeling } from '@/lib/domene/avdeling/typer'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function opprett(
  kommunenummer: string,
  sykehjemId: string,
  inn: NyAvdelingInn,
): Promise<Resultat<Avdeling>> {
  const bruker = await krevBrukerVed(kommunenummer)
  const svar = await opprettAvdeling(bruker, kommunenummer, sykehjemId, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
