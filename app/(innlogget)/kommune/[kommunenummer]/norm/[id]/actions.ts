'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { markerFeilregistrert } from '@/lib/data/norm/feilregistrering'
import type { FeilregistreringInn } from '@/lib/domene/norm/vedtak-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function feilregistrer(
  kommunenummer: string,
  id: string,
  inn: FeilregistreringInn,
): Promise<Resultat<null>> {
  const svar = await markerFeilregistrert(await krevBrukerVed(kommunenummer), kommunenummer, id, inn)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
