'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagUtkastAvProv } from '@/lib/data/norm/prov'
import { idagIOslo } from '@/lib/dato'
import type { ProvUtkastInn } from '@/lib/domene/prov/utkast'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function lagNormutkast(
  kommunenummer: string,
  inn: ProvUtkastInn,
): Promise<Resultat<{ id: string }>> {
  const svar = await lagUtkastAvProv(await krevBrukerVed(kommunenummer), kommunenummer, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.norm(kommunenummer))
  return svar
}
