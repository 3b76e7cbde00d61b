'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { opprettTiltak } from '@/lib/data/tiltak/lagring'
import { idagIOslo } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'
import type { NyttTiltakInn } from '@/lib/domene/tiltak/schema'
import { ruter } from '@/lib/ruter'

/** erfaringId: of what another kommune shared, when the tiltak is taken from that. */
export async function opprett(
  kommunenummer: string,
  erfaringId: string | null,
  inn: NyttTiltakInn,
): Promise<Resultat<{ id: string }>> {
  const svar = await opprettTiltak(
    await krevBrukerVed(kommunenummer),
    kommunenummer,
    inn,
    idagIOslo(),
    erfaringId,
  )
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
