'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { lagreRisiko, leggTilRisikoer, slettRisiko } from '@/lib/data/risiko/lagring'
import { lagreSkala } from '@/lib/data/risiko/skala'
import { ledd } from '@/lib/domene/felles/ledd'
import type { Resultat } from '@/lib/domene/resultat'
import type { EndreRisikoInn, NyeRisikoerInn } from '@/lib/domene/risiko/schema'
import type { SkalaInn } from '@/lib/domene/risiko/skala-schema'
import { ruter } from '@/lib/ruter'

type Adresse = { kommunenummer: string; id: string }

export async function leggTil(adresse: Adresse, inn: NyeRisikoerInn): Promise<Resultat<{ ider: string[] }>> {
  const { kommunenummer, id } = ledd(adresse)
  const svar = await leggTilRisikoer(await krevBrukerVed(adresse), kommunenummer, id, inn)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function lagre(
  adresse: Adresse,
  risikoId: string,
  inn: EndreRisikoInn,
): Promise<Resultat<null>> {
  const { kommunenummer, id } = ledd(adresse)
  const svar = await lagreRisiko(await krevBrukerVed(adresse), kommunenummer, id, risikoId, inn)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function slett(adresse: Adresse, risikoId: string, versjon: number): Promise<Resultat<null>> {
  const { kommunenummer, id } = ledd(adresse)
  const svar = await slettRisiko(await krevBrukerVed(adresse), kommunenummer, id, risikoId, versjon)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function lagreSkalaen(adresse: Adresse, inn: SkalaInn): Promise<Resultat<null>> {
  const { kommunenummer, id } = ledd(adresse)
  const svar = await lagreSkala(await krevBrukerVed(adresse), kommunenummer, id, inn)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
