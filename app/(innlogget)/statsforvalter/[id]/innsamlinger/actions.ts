'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagreInnsamling, opprettInnsamling, slettInnsamling } from '@/lib/data/innsamling/lagring'
import { publiserInnsamling } from '@/lib/data/innsamling/publiser'
import { settUnntak } from '@/lib/data/innsamling/unntak'
import { idagIOslo } from '@/lib/dato'
import type { FristerInn, InnsamlingInn, NyInnsamlingInn, UnntakInn } from '@/lib/domene/innsamling/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function opprett(id: string, inn: NyInnsamlingInn): Promise<Resultat<{ id: string }>> {
  const svar = await opprettInnsamling(await krevBrukerVed(id), id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.statsforvalter(id), 'layout')
  return svar
}

export async function lagre(
  id: string,
  innsamlingId: string,
  inn: InnsamlingInn | FristerInn,
): Promise<Resultat<null>> {
  const svar = await lagreInnsamling(await krevBrukerVed(id), id, innsamlingId, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.statsforvalter(id), 'layout')
  return svar
}

export async function publiser(
  id: string,
  innsamlingId: string,
  versjon: number,
): Promise<Resultat<{ kommuner: number }>> {
  const svar = await publiserInnsamling(await krevBrukerVed(id), id, innsamlingId, { versjon }, idagIOslo())
  if (svar.ok) revalidatePath(ruter.statsforvalter(id), 'layout')
  return svar
}

export async function slett(id: string, innsamlingId: string, versjon: number): Promise<Resultat<null>> {
  const svar = await slettInnsamling(await krevBrukerVed(id), id, innsamlingId, versjon)
  if (svar.ok) revalidatePath(ruter.statsforvalter(id), 'layout')
  return svar
}

export async function lagreUnntak(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  inn: UnntakInn,
): Promise<Resultat<null>> {
  const svar = await settUnntak(await krevBrukerVed(id), id, innsamlingId, kommunenummer, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}
