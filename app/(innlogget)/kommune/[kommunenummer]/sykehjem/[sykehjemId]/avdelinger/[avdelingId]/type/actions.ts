'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { rettAvdelingstype } from '@/lib/data/avdeling'
import type { Avdelingssted } from '@/lib/data/avdelingsrad'
import type { RettTypeInn } from '@/lib/domene/avdeling/schema'
import type { Avdeling } from '@/lib/domene/avdeling/typer'
import { ledd } from '@/lib/domene/felles/ledd'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function rett(sted: Avdelingssted, inn: RettTypeInn): Promise<Resultat<Avdeling>> {
  const bruker = await krevBrukerVed(sted)
  const svar = await rettAvdelingstype(bruker, ledd(sted), inn)
  if (svar.ok) revalidatePath(ruter.kommune(sted.kommunenummer), 'layout')
  return svar
}
