'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { skrivMelding, skrivNotat } from '@/lib/data/tilsyn/dialog'
import { bePlan, lukkMerke, merk, settSvarfrist } from '@/lib/data/tilsyn/oppfolging'
import { kontroller, returner, slipp, taTilBehandling } from '@/lib/data/tilsyn/status'
import { idagIOslo } from '@/lib/dato'
import type {
  InnsendingsreturInn,
  MerkeInn,
  NotatInn,
  PlanbedtInn,
  SvarfristInn,
  TilsynsmeldingInn,
} from '@/lib/domene/innsending/behandling-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

type Svar = Promise<Resultat<null>>

export async function behandle(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  versjon: number,
): Svar {
  const svar = await taTilBehandling(await krevBrukerVed(id), id, innsamlingId, kommunenummer, { versjon })
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}

export async function slippSak(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  versjon: number,
): Svar {
  const svar = await slipp(await krevBrukerVed(id), id, innsamlingId, kommunenummer, { versjon })
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}

export async function merkKontrollert(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  versjon: number,
): Svar {
  const svar = await kontroller(await krevBrukerVed(id), id, innsamlingId, kommunenummer, { versjon })
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}

export async function sendTilbake(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  inn: InnsendingsreturInn,
): Svar {
  const svar = await returner(await krevBrukerVed(id), id, innsamlingId, kommunenummer, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}

export async function merkVerdi(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  inn: MerkeInn,
): Promise<Resultat<{ id: string }>> {
  const svar = await merk(await krevBrukerVed(id), id, innsamlingId, kommunenummer, inn)
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}

export async function lukk(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  merkeId: string,
  versjon: number,
): Svar {
  const svar = await lukkMerke(await krevBrukerVed(id), id, innsamlingId, kommunenummer, merkeId, { versjon })
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}

export async function beOmPlan(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  inn: PlanbedtInn,
): Svar {
  const svar = await bePlan(await krevBrukerVed(id), id, innsamlingId, kommunenummer, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}

export async function endreSvarfrist(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  inn: SvarfristInn,
): Svar {
  const svar = await settSvarfrist(await krevBrukerVed(id), id, innsamlingId, kommunenummer, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}

export async function sendMelding(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  inn: TilsynsmeldingInn,
): Svar {
  const svar = await skrivMelding(await krevBrukerVed(id), id, innsamlingId, kommunenummer, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.innsamling(id, innsamlingId), 'layout')
  return svar
}

export async function lagreNotat(
  id: string,
  innsamlingId: string,
  kommunenummer: string,
  inn: NotatInn,
): Svar {
  const svar = await skrivNotat(await krevBrukerVed(id), id, innsamlingId, kommunenummer, inn)
  if (svar.ok) revalidatePath(ruter.behandling(id, innsamlingId, kommunenummer))
  return svar
}
