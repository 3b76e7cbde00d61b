'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { startVurdering } from '@/lib/data/vurdering/start'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'

/** Starts a version and goes to it. When somebody else has just started one, the list shows it. */
export async function start(kommunenummer: string): Promise<void> {
  const svar = await startVurdering(await krevBrukerVed(kommunenummer), kommunenummer, idagIOslo())
  revalidatePath(ruter.vurderinger(kommunenummer), 'layout')
  redirect(svar.ok ? ruter.vurdering(kommunenummer, svar.verdi.id) : ruter.vurderinger(kommunenummer))
}
