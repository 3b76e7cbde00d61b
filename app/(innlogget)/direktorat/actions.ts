'use server'
import { revalidatePath } from 'next/cache'
import { krevBruker } from '@/lib/auth/innlogget'
import { lagreInnsamling, opprettInnsamling, slettInnsamling } from '@/lib/data/innsamling/lagring'
import { publiserInnsamling } from '@/lib/data/innsamling/publiser'
import { settUnntak } from '@/lib/data/innsamling/unntak'
import { idagIOslo } from '@/lib/dato'
import type { FristerInn, InnsamlingInn, NyInnsamlingInn, UnntakInn } from '@/lib/domene/innsamling/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function opprett(inn: NyInnsamlingInn): Promise<Resultat<{ id: string }>> {
  const svar = await opprettInnsamling(await krevBruker(), null, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.direktorat(), 'layout')
  return svar
}

export async function lagre(innsamlingId: string, inn: InnsamlingInn | FristerInn): Promise<Resultat<null>> {
  const svar = await lagreInnsamling(await krevBruker(), null, innsamlingId, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.direktorat(), 'layout')
  return svar
}

export async function publiser(
  innsamlingId: string,
  versjon: number,
): Promise<Resultat<{ kommuner: number }>> {
  const svar = await publiserInnsamling(await krevBruker(), null, innsamlingId, { versjon }, idagIOslo())
  if (svar.ok) revalidatePath(ruter.direktorat(), 'layout')
  return svar
}

export async function slett(innsamlingId: string, versjon: number): Promise<Resultat<null>> {
  const svar = await slettInnsamling(await krevBruker(), null, innsamlingId, versjon)
  if (svar.ok) revalidatePath(ruter.direktorat(), 'layout')
  return svar
}

export async function lagreUnntak(
  innsamlingId: string,
  kommunenummer: string,
  inn: UnntakInn,
): Promise<Resultat<null>> {
  const svar = await settUnntak(await krevBruker(), null, innsamlingId, kommunenummer, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.innsamling(null, innsamlingId), 'layout')
  return svar
}
