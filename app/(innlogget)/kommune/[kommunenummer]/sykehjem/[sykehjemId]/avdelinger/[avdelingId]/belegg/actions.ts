'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagreBelegg, registrerBelegg, slettBelegg } from '@/lib/data/belegg'
import type { Avdelingssted } from '@/lib/data/avdelingsrad'
import { idagIOslo } from '@/lib/dato'
import type { BeleggInn, NyttBeleggInn } from '@/lib/domene/belegg/schema'
import type { Belegg } from '@/lib/domene/belegg/typer'
import { ledd } from '@/lib/domene/felles/ledd'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function registrer(sted: Avdelingssted, inn: NyttBeleggInn): Promise<Resultat<Belegg>> {
  const bruker = await krevBrukerVed(sted)
  const svar = await registrerBelegg(bruker, ledd(sted), inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(sted.kommunenummer), 'layout')
  return svar
}

export async function lagre(sted: Avdelingssted, id: string, inn: BeleggInn): Promise<Resultat<Belegg>> {
  const bruker = await krevBrukerVed(sted)
  const svar = await lagreBelegg(bruker, ledd(sted), id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(sted.kommunenummer), 'layout')
  return svar
}

export async function slett(sted: Avdelingssted, id: string, versjon: number): Promise<Resultat<null>> {
  const bruker = await krevBrukerVed(sted)
  const svar = await slettBelegg(bruker, ledd(sted), id, versjon)
  if (svar.ok) revalidatePath(ruter.kommune(sted.kommunenummer), 'layout')
  return svar
}
