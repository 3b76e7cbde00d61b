'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { opprettSykehjem } from '@/lib/data/sykehjem'
import { idagIOslo } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'
import type { NyttSykehjemInn } from '@/lib/domene/sykehjem/schema'
import type { Sykehjem } from '@/lib/domene/sykehjem/typer'
import { ruter } from '@/lib/ruter'

export async function opprett(kommunenummer: string, inn: NyttSykehjemInn): Promise<Resultat<Sykehjem>> {
  const bruker = await krevBrukerVed(kommunenummer)
  const svar = await opprettSykehjem(bruker, kommunenummer, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
