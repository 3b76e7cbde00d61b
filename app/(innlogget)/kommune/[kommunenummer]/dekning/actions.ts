'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagreBegrunnelse } from '@/lib/data/advarsel'
import type { Begrunnelse } from '@/lib/domene/advarsel/regler'
import type { BegrunnelseInn } from '@/lib/domene/advarsel/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function begrunn(kommunenummer: string, inn: BegrunnelseInn): Promise<Resultat<Begrunnelse>> {
  const svar = await lagreBegrunnelse(await krevBrukerVed(kommunenummer), kommunenummer, inn)
  if (svar.ok) revalidatePath(ruter.dekning(kommunenummer))
  return svar
}
