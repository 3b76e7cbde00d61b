'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { type Innstilling, lagreInnstilling } from '@/lib/data/innstilling'
import type { InnstillingInn } from '@/lib/domene/innstilling/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function lagre(kommunenummer: string, inn: InnstillingInn): Promise<Resultat<Innstilling>> {
  const svar = await lagreInnstilling(await krevBrukerVed(kommunenummer), kommunenummer, inn)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
