import 'server-only'
import { cache } from 'react'
import { notFound } from 'next/navigation'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentDelingsstand } from '@/lib/data/erfaring/les'
import { hentTiltak } from '@/lib/data/tiltak/les'
import { kanDeles } from '@/lib/domene/erfaring/regler'
import { kanEndre } from '../rettigheter'

/** What the pages of one tiltak rest on, once per request; the page of what does not exist for those without access. */
export const hentTiltakHer = cache(async (kommunenummer: string, tiltakId: string) => {
  const bruker = await krevBruker()
  const fakta = await hentTiltak(bruker, kommunenummer, tiltakId)
  if (!fakta) notFound()
  return { bruker, ...fakta, kanEndres: kanEndre(bruker, kommunenummer, fakta.tiltak) }
})

/** The same, for those who may change it. */
export async function hentTiltakForEndring(kommunenummer: string, tiltakId: string) {
  const fakta = await hentTiltakHer(kommunenummer, tiltakId)
  if (!fakta.kanEndres) notFound()
  return fakta
}

/** The same, with what is shared of it already, if anything. */
export const hentDelingHer = cache(async (kommunenummer: string, tiltakId: string) => {
  const fakta = await hentTiltakForEndring(kommunenummer, tiltakId)
  const deling = await hentDelingsstand(fakta.bruker, kommunenummer, tiltakId)
  if (!deling) notFound()
  return { ...fakta, deling, kanDeles: kanDeles(fakta.tiltak) && deling.naa === null }
})
