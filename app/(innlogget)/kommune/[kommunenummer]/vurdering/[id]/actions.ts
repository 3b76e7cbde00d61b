'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagreFelt } from '@/lib/data/vurdering/felt'
import { forkastVurdering } from '@/lib/data/vurdering/start'
import * as status from '@/lib/data/vurdering/status'
import { idagIOslo } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'
import type { SigneringInn } from '@/lib/domene/vurdering/godkjenning-schema'
import type { FeltInn, ReturInn } from '@/lib/domene/vurdering/schema'
import type { Feltverdi } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'

/** One answer, saved by itself while its writer goes on: nothing on the page is asked for anew. */
export async function lagreSvar(nr: string, id: string, inn: FeltInn): Promise<Resultat<Feltverdi>> {
  return lagreFelt(await krevBrukerVed(nr), nr, id, inn)
}

export async function merkFerdig(nr: string, id: string, versjon: number): Promise<Resultat<null>> {
  const svar = await status.merkFerdig(await krevBrukerVed(nr), nr, id, { versjon }, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(nr), 'layout')
  return svar
}

export async function gjenapne(nr: string, id: string, versjon: number): Promise<Resultat<null>> {
  const svar = await status.gjenapne(await krevBrukerVed(nr), nr, id, { versjon })
  if (svar.ok) revalidatePath(ruter.kommune(nr), 'layout')
  return svar
}

export async function returner(nr: string, id: string, inn: ReturInn): Promise<Resultat<null>> {
  const svar = await status.returner(await krevBrukerVed(nr), nr, id, inn)
  if (svar.ok) revalidatePath(ruter.kommune(nr), 'layout')
  return svar
}

export async function godkjenn(
  nr: string,
  id: string,
  inn: SigneringInn,
): Promise<Resultat<{ sha256: string }>> {
  const svar = await status.godkjenn(await krevBrukerVed(nr), nr, id, inn)
  if (svar.ok) revalidatePath(ruter.kommune(nr), 'layout')
  return svar
}

export async function forkast(nr: string, id: string, versjon: number): Promise<Resultat<null>> {
  const svar = await forkastVurdering(await krevBrukerVed(nr), nr, id, { versjon })
  if (svar.ok) revalidatePath(ruter.kommune(nr), 'layout')
  return svar
}
