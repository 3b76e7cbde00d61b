'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagreSykehjem, slettSykehjem } from '@/lib/data/sykehjem'
import { idagIOslo } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'
import type { SykehjemInn } from '@/lib/domene/sykehjem/schema'
import type { Sykehjem } from '@/lib/domene/sykehjem/typer'
import { ruter } from '@/lib/ruter'

export async function lagre(
  kommunenummer: string,
  id: string,
  inn: SykehjemInn,
): Promise<Resultat<Sykehjem>> {
  const bruker = await krevBrukerVed(kommunenummer)
  const svar = await lagreSykehjem(bruker, kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function slett(kommunenummer: string, id: string, versjon: number): Promise<Resultat<null>> {
  const bruker = await krevBrukerVed(kommunenummer)
  const svar = await slettSykehjem(bruker, kommunenummer, id, versjon)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
