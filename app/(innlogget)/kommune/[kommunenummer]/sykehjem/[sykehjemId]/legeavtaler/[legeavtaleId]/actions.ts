'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagreAvtalenavn, slettLegeavtale } from '@/lib/data/legeavtale/avtale'
import {
  avsluttLegeavtale,
  leggTilAvtaleversjon,
  rettAvtaleversjon,
  slettAvtaleversjon,
} from '@/lib/data/legeavtale/versjon'
import { idagIOslo } from '@/lib/dato'
import type {
  AvslutningInn,
  AvtalenavnInn,
  AvtaleversjonInn,
  RettAvtaleversjonInn,
} from '@/lib/domene/legeavtale/schema'
import type { Avtaleadresse } from '@/lib/domene/legeavtale/avtale'
import { ledd } from '@/lib/domene/felles/ledd'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

export async function leggTilVersjon(
  adresse: Avtaleadresse,
  inn: AvtaleversjonInn,
): Promise<Resultat<{ id: string }>> {
  const { kommunenummer, ...sted } = ledd(adresse)
  const bruker = await krevBrukerVed(adresse)
  const svar = await leggTilAvtaleversjon(bruker, kommunenummer, sted, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function rettVersjon(
  adresse: Avtaleadresse,
  versjonId: string,
  inn: RettAvtaleversjonInn,
): Promise<Resultat<null>> {
  const { kommunenummer, ...sted } = ledd(adresse)
  const bruker = await krevBrukerVed(adresse)
  const svar = await rettAvtaleversjon(bruker, kommunenummer, { ...sted, versjonId }, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function slettVersjon(
  adresse: Avtaleadresse,
  versjonId: string,
  versjon: number,
): Promise<Resultat<null>> {
  const { kommunenummer, ...sted } = ledd(adresse)
  const bruker = await krevBrukerVed(adresse)
  const svar = await slettAvtaleversjon(bruker, kommunenummer, { ...sted, versjonId }, versjon)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function avslutt(
  adresse: Avtaleadresse,
  versjonId: string,
  inn: AvslutningInn,
): Promise<Resultat<null>> {
  const { kommunenummer, ...sted } = ledd(adresse)
  const bruker = await krevBrukerVed(adresse)
  const svar = await avsluttLegeavtale(bruker, kommunenummer, { ...sted, versjonId }, inn)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function lagreNavn(adresse: Avtaleadresse, inn: AvtalenavnInn): Promise<Resultat<null>> {
  const { kommunenummer, ...sted } = ledd(adresse)
  const bruker = await krevBrukerVed(adresse)
  const svar = await lagreAvtalenavn(bruker, kommunenummer, sted, inn)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function slett(adresse: Avtaleadresse, versjon: number): Promise<Resultat<null>> {
  const { kommunenummer, ...sted } = ledd(adresse)
  const bruker = await krevBrukerVed(adresse)
  const svar = await slettLegeavtale(bruker, kommunenummer, sted, versjon)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
