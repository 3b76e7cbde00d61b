'use server'
import { revalidatePath } from 'next/cache'
import { krevBruker } from '@/lib/auth/innlogget'
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
  const svar = await lagreTiltak(await krevBruker(), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function endreStatus(kommunenummer: string, id: string, inn: StatusInn): Svar {
  const svar = await settStatus(await krevBruker(), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function nadde(kommunenummer: string, id: string, inn: MilepaelnaddInn): Svar {
  const svar = await settMilepael(await krevBruker(), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.tiltak(kommunenummer, id), 'layout')
  return svar
}

export async function loggfor(
  kommunenummer: string,
  id: string,
  inn: LoggInn,
): Promise<Resultat<{ id: string }>> {
  const svar = await loggforTiltak(await krevBruker(), kommunenummer, id, inn)
  if (svar.ok) revalidatePath(ruter.tiltak(kommunenummer, id), 'layout')
  return svar
}

export async function evaluer(kommunenummer: string, id: string, inn: EvalueringInn): Svar {
  const svar = await evaluerTiltak(await krevBruker(), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function slett(kommunenummer: string, id: string, versjon: number): Svar {
  const svar = await slettTiltak(await krevBruker(), kommunenummer, id, versjon)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function del(
  kommunenummer: string,
  id: string,
  inn: ErfaringInn,
): Promise<Resultat<{ id: string }>> {
  const svar = await delErfaring(await krevBruker(), kommunenummer, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}

export async function trekk(kommunenummer: string, id: string): Svar {
  const svar = await trekkErfaring(await krevBruker(), kommunenummer, id)
  if (svar.ok) revalidatePath(ruter.kommune(kommunenummer), 'layout')
  return svar
}
