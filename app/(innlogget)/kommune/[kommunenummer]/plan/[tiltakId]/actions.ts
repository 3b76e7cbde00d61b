'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { delErfaring, trekkErfaring } from '@/lib/data/erfaring/del'
import { lagreTiltak, slettTiltak } from '@/lib/data/tiltak/lagring'
import {
  evaluer as evaluerTiltak,
  loggfor as loggforTiltak,
  settMilepael,
  settStatus,
} from '@/lib/data/tiltak/oppfolging'
import { idagIOslo } from '@/lib/dato'
import type { ErfaringInn } from '@/lib/domene/erfaring/schema'
import type { Resultat } from '@/lib/domene/resultat'
import type {
  EvalueringInn,
  LoggInn,
  MilepaelnaddInn,
  StatusInn,
  TiltakInn,
} from '@/lib/domene/tiltak/schema'
import { ruter } from '@/lib/ruter'

type Svar = Promise<Resultat<null>>

export async function lagre(kommunenummer: string, id: string, inn: TiltakInn): Svar {
  const svar = await lagreTiltak(await krevBrukerVed(kommunenummer), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function endreStatus(kommunenummer: string, id: string, inn: StatusInn): Svar {
  const svar = await settStatus(await krevBrukerVed(kommunenummer), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function nadde(kommunenummer: string, id: string, inn: MilepaelnaddInn): Svar {
  const svar = await settMilepael(await krevBrukerVed(kommunenummer), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.tiltak(kommunenummer, id), 'layout')
  return svar
}

export async function loggfor(
  kommunenummer: string,
  id: string,
  inn: LoggInn,
): Promise<Resultat<{ id: string }>> {
  const svar = await loggforTiltak(await krevBrukerVed(kommunenummer), kommunenummer, id, inn)
  if (svar.ok) revalidatePath(ruter.tiltak(kommunenummer, id), 'layout')
  return svar
}

export async function evaluer(kommunenummer: string, id: string, inn: EvalueringInn): Svar {
  const svar = await evaluerTiltak(await krevBrukerVed(kommunenummer), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function slett(kommunenummer: string, id: string, versjon: number): Svar {
  const svar = await slettTiltak(await krevBrukerVed(kommunenummer), kommunenummer, id, versjon)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function del(
  kommunenummer: string,
  id: string,
  inn: ErfaringInn,
): Promise<Resultat<{ id: string }>> {
  const svar = await delErfaring(await krevBrukerVed(kommunenummer), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function trekk(kommunenummer: string, id: string): Svar {
  const svar = await trekkErfaring(await krevBrukerVed(kommunenummer), kommunenummer, id)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
