'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { registrerVedtak } from '@/lib/data/norm/vedtak'
import { idagIOslo } from '@/lib/dato'
import type { VedtakInn } from '@/lib/domene/norm/vedtak-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function registrer(kommunenummer: string, inn: VedtakInn): Promise<Resultat<{ id: string }>> {
  const svar = await registrerVedtak(await krevBrukerVed(kommunenummer), kommunenummer, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
