'use server'
import { revalidatePath } from 'next/cache'
import { krevBruker } from '@/lib/auth/innlogget'
import * as totrinn from '@/lib/data/konto/totrinn'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

type Bevis = { passord: string; kode: string }
type Koder = { koder: string[] }

export async function begynn(): Promise<Resultat<totrinn.Totrinnsoppsett>> {
  const bruker = await krevBruker({ utenTotrinn: true })
  return totrinn.begynnTotrinn(bruker)
}

export async function slaPa(inn: Bevis & { gammel?: string }): Promise<Resultat<Koder>> {
  const bruker = await krevBruker({ utenTotrinn: true })
  const svar = await totrinn.slaPaTotrinn(bruker, inn, new Date())
  if (svar.ok) revalidatePath(ruter.totrinn())
  return svar
}

export async function nyeKoder(inn: Bevis): Promise<Resultat<Koder>> {
  const bruker = await krevBruker({ utenTotrinn: true })
  const svar = await totrinn.lagNyeKoder(bruker, inn, new Date())
  if (svar.ok) revalidatePath(ruter.totrinn())
  return svar
}

export async function slaAv(inn: Bevis): Promise<Resultat<null>> {
  const bruker = await krevBruker({ utenTotrinn: true })
  const svar = await totrinn.slaAvTotrinn(bruker, inn, new Date())
  if (svar.ok) revalidatePath(ruter.totrinn())
  return svar
}
