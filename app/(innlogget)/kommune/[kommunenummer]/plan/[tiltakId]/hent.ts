import 'server-only'
import { cache } from 'react'
import { notFound } from 'next/navigation'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentTiltak } from '@/lib/data/tiltak/les'
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
