'use server'
import { revalidatePath } from 'next/cache'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import * as invitasjoner from '@/lib/data/konto/invitasjoner'
import * as passordlenke from '@/lib/data/konto/passordlenke'
import * as roller from '@/lib/data/konto/roller'
import * as totrinn from '@/lib/data/konto/totrinn-nullstilling'
import { lesSted } from '@/lib/domene/konto/sted'
import { type Resultat, ikkeFunnet } from '@/lib/domene/resultat'

/*
 * The users of any place: a kommune's own administrator and SYSTEMADMIN use the same actions. `nokkel` is the place as
 * it stands in an address.
 */

type Lenke = invitasjoner.Engangslenke

export async function inviter(nokkel: string, inn: unknown): Promise<Resultat<Lenke>> {
  const bruker = await krevBrukerVed(nokkel, { ellerSystemadmin: true })
  const sted = lesSted(nokkel)
  if (!sted) return ikkeFunnet()
  const svar = await invitasjoner.inviter(bruker, sted, inn, new Date())
  if (svar.ok) revalidatePath('/', 'layout')
  return svar
}

export async function nyInvitasjonslenke(nokkel: string, id: string): Promise<Resultat<Lenke>> {
  const bruker = await krevBrukerVed(nokkel, { ellerSystemadmin: true })
  const sted = lesSted(nokkel)
  if (!sted) return ikkeFunnet()
  const svar = await invitasjoner.nyInvitasjonslenke(bruker, sted, id, new Date())
  if (svar.ok) revalidatePath('/', 'layout')
  return svar
}

export async function trekkInvitasjon(nokkel: string, id: string): Promise<Resultat<null>> {
  const bruker = await krevBrukerVed(nokkel, { ellerSystemadmin: true })
  const sted = lesSted(nokkel)
  if (!sted) return ikkeFunnet()
  const svar = await invitasjoner.trekkInvitasjon(bruker, sted, id, new Date())
  if (svar.ok) revalidatePath('/', 'layout')
  return svar
}

export async function endreRoller(nokkel: string, id: string, inn: unknown): Promise<Resultat<null>> {
  const bruker = await krevBrukerVed(nokkel, { ellerSystemadmin: true })
  const sted = lesSted(nokkel)
  if (!sted) return ikkeFunnet()
  const svar = await roller.endreRoller(bruker, sted, id, inn, new Date())
  if (svar.ok) revalidatePath('/', 'layout')
  return svar
}

export async function fjernBruker(nokkel: string, id: string): Promise<Resultat<null>> {
  const bruker = await krevBrukerVed(nokkel, { ellerSystemadmin: true })
  const sted = lesSted(nokkel)
  if (!sted) return ikkeFunnet()
  const svar = await roller.fjernBruker(bruker, sted, id, new Date())
  if (svar.ok) revalidatePath('/', 'layout')
  return svar
}

export async function lagPassordlenke(nokkel: string, id: string): Promise<Resultat<Lenke>> {
  const bruker = await krevBrukerVed(nokkel, { ellerSystemadmin: true })
  const sted = lesSted(nokkel)
  if (!sted) return ikkeFunnet()
  const svar = await passordlenke.lagPassordlenke(bruker, sted, id, new Date())
  if (svar.ok) revalidatePath('/', 'layout')
  return svar
}

export async function trekkPassordlenke(nokkel: string, id: string): Promise<Resultat<null>> {
  const bruker = await krevBrukerVed(nokkel, { ellerSystemadmin: true })
  const sted = lesSted(nokkel)
  if (!sted) return ikkeFunnet()
  const svar = await passordlenke.trekkPassordlenke(bruker, sted, id, new Date())
  if (svar.ok) revalidatePath('/', 'layout')
  return svar
}

export async function nullstillTotrinn(nokkel: string, id: string): Promise<Resultat<null>> {
  const bruker = await krevBrukerVed(nokkel, { ellerSystemadmin: true })
  const sted = lesSted(nokkel)
  if (!sted) return ikkeFunnet()
  const svar = await totrinn.nullstillTotrinn(bruker, sted, id)
  if (svar.ok) revalidatePath('/', 'layout')
  return svar
}
