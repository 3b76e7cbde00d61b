'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import * as dialog from '@/lib/data/innsending/dialog'
import * as klar from '@/lib/data/innsending/klar'
import * as sending from '@/lib/data/innsending/send'
import { lagreUtkast } from '@/lib/data/innsending/utkast'
import { idagIOslo } from '@/lib/dato'
import type { MeldingInn, SendInn } from '@/lib/domene/innsending/schema'
import type { UtkastInn } from '@/lib/domene/innsending/utkast'
import type { Resultat } from '@/lib/domene/resultat'
import { sendKvittering } from '@/lib/epost/kvittering'
import { ruter } from '@/lib/ruter'
import { etterSvaret } from '@/lib/stopp'

/** What is written, saved while its writer goes on: nothing on the page is asked for anew. */
export async function lagre(nr: string, id: string, inn: UtkastInn): Promise<Resultat<{ versjon: number }>> {
  return lagreUtkast(await krevBrukerVed(nr), nr, id, inn)
}

/** The receipt goes by mail once the answer is given: no mail server keeps anybody waiting. */
export async function sendInn(
  nr: string,
  id: string,
  inn: SendInn,
): Promise<Resultat<{ nummer: number; referanse: string }>> {
  const bruker = await krevBrukerVed(nr)
  const svar = await sending.sendInn(bruker, nr, id, inn, idagIOslo())
  if (!svar.ok) return svar
  if (!svar.verdi.gjentatt) etterSvaret(() => sendKvittering(bruker, nr, id, svar.verdi.nummer))
  revalidatePath(ruter.kommune(nr), 'layout')
  return svar
}

export async function klargjor(nr: string, id: string, inn: SendInn): Promise<Resultat<null>> {
  const svar = await klar.klargjor(await krevBrukerVed(nr), nr, id, inn, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(nr), 'layout')
  return svar
}

export async function trekkKlar(nr: string, id: string, merke: string): Promise<Resultat<null>> {
  const svar = await klar.trekkKlar(await krevBrukerVed(nr), nr, id, { merke })
  if (svar.ok) revalidatePath(ruter.kommune(nr), 'layout')
  return svar
}

export async function trekk(nr: string, id: string, versjon: number): Promise<Resultat<null>> {
  const svar = await sending.trekk(await krevBrukerVed(nr), nr, id, { versjon }, idagIOslo())
  if (svar.ok) revalidatePath(ruter.kommune(nr), 'layout')
  return svar
}

export async function skrivMelding(nr: string, id: string, inn: MeldingInn): Promise<Resultat<null>> {
  const svar = await dialog.skrivMelding(await krevBrukerVed(nr), nr, id, inn)
  if (svar.ok) revalidatePath(ruter.innsending(nr, id))
  return svar
}
