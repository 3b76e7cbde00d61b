'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { fjernVedlegg, lastOppVedlegg, nyVersjon } from '@/lib/data/vedlegg/endre'
import type { Resultat } from '@/lib/domene/resultat'
import type { Vedleggseier } from '@/lib/domene/vedlegg/typer'
import { ruter } from '@/lib/ruter'
import { lesVedleggsskjema } from '@/lib/utveksling/vedleggsskjema'

/** A file on a vurdering, a norm or a tiltak: the form's field `fil`. */
export async function lastOpp(
  kommunenummer: string,
  eier: Vedleggseier,
  skjema: FormData,
): Promise<Resultat<{ id: string }>> {
  const bruker = await krevBrukerVed(kommunenummer)
  const svar = await lastOppVedlegg(bruker, kommunenummer, eier, await lesVedleggsskjema(skjema))
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

/** A new version of the file that id is a version of. */
export async function lastOppNyVersjon(
  kommunenummer: string,
  id: string,
  skjema: FormData,
): Promise<Resultat<{ id: string }>> {
  const bruker = await krevBrukerVed(kommunenummer)
  const svar = await nyVersjon(bruker, kommunenummer, id, await lesVedleggsskjema(skjema))
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

/** Takes a file off the list. */
export async function fjern(kommunenummer: string, id: string): Promise<Resultat<null>> {
  const svar = await fjernVedlegg(await krevBrukerVed(kommunenummer), kommunenummer, id)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
