'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { forkastUtkast, lagreUtkast } from '@/lib/data/norm/utkast'
import type { UtkastInn } from '@/lib/domene/norm/utkast-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function lagre(kommunenummer: string, inn: UtkastInn): Promise<Resultat<{ versjon: number }>> {
  const svar = await lagreUtkast(await krevBrukerVed(kommunenummer), kommunenummer, inn)
  if (svar.ok) revalidatePath(ruter.norm(kommunenummer), 'layout')
  return svar
}

export async function forkast(kommunenummer: string, versjon: number): Promise<Resultat<null>> {
  const svar = await forkastUtkast(await krevBrukerVed(kommunenummer), kommunenummer, { versjon })
  if (svar.ok) revalidatePath(ruter.norm(kommunenummer), 'layout')
  return svar
}
