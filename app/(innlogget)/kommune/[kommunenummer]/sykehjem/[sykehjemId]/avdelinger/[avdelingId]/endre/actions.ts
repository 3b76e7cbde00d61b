'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagreAvdeling, slettAvdeling } from '@/lib/data/avdeling'
import type { Avdelingssted } from '@/lib/data/avdelingsrad'
import { idagIOslo } from '@/lib/dato'
import type { AvdelingInn } from '@/lib/domene/avdeling/schema'
import type { Avdeling } from '@/lib/domene/avdeling/typer'
import { ledd } from '@/lib/domene/felles/ledd'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function lagre(sted: Avdelingssted, inn: AvdelingInn): Promise<Resultat<Avdeling>> {
  const bruker = await krevBrukerVed(sted)
  const svar = await lagreAvdeling(bruker, ledd(sted), inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(sted.kommunenummer), 'layout')
  return svar
}

export async function slett(sted: Avdelingssted, versjon: number): Promise<Resultat<null>> {
  const bruker = await krevBrukerVed(sted)
  const svar = await slettAvdeling(bruker, ledd(sted), versjon)
  if (svar.ok) revalidatePath(ruter.kommune(sted.kommunenummer), 'layout')
  return svar
}
