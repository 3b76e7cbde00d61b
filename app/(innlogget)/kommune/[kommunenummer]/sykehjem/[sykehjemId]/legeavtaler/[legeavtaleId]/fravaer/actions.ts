'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { registrerFravaer, rettFravaer, slettFravaer } from '@/lib/data/fravaer'
import { idagIOslo } from '@/lib/dato'
import type { FravaerInn, RettFravaerInn } from '@/lib/domene/fravaer/schema'
import type { Avtaleadresse } from '@/lib/domene/legeavtale/avtale'
import { ledd } from '@/lib/domene/felles/ledd'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function registrer(adresse: Avtaleadresse, inn: FravaerInn): Promise<Resultat<{ id: string }>> {
  const { kommunenummer, ...sted } = ledd(adresse)
  const bruker = await krevBrukerVed(adresse)
  const svar = await registrerFravaer(bruker, kommunenummer, sted, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function rett(
  adresse: Avtaleadresse,
  fravaerId: string,
  inn: RettFravaerInn,
): Promise<Resultat<null>> {
  const { kommunenummer, ...sted } = ledd(adresse)
  const bruker = await krevBrukerVed(adresse)
  const svar = await rettFravaer(bruker, kommunenummer, { ...sted, fravaerId }, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function slett(
  adresse: Avtaleadresse,
  fravaerId: string,
  versjon: number,
): Promise<Resultat<null>> {
  const { kommunenummer, ...sted } = ledd(adresse)
  const bruker = await krevBrukerVed(adresse)
  const svar = await slettFravaer(bruker, kommunenummer, { ...sted, fravaerId }, versjon)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
