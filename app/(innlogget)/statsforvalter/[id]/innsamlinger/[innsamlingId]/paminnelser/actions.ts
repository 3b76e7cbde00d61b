'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagPaminnelser } from '@/lib/data/innsamling/paminnelser'
import type { PaminnelseInn } from '@/lib/domene/innsamling/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { sendPaminnelser } from '@/lib/epost/paminnelser'
import { ruter } from '@/lib/ruter'

export async function paminn(
  id: string,
  innsamlingId: string,
  inn: PaminnelseInn,
): Promise<Resultat<{ laget: number }>> {
  const svar = await lagPaminnelser(await krevBrukerVed(id), id, innsamlingId, inn)
  if (!svar.ok) return svar
  await sendPaminnelser(id)
  revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}
