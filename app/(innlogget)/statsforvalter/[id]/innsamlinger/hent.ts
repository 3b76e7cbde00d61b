import 'server-only'
import { cache } from 'react'
import { notFound } from 'next/navigation'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentInnsamling } from '@/lib/data/innsamling/les'

/** What the pages of one round rest on, once per request; the page of what does not exist for those without access. */
export const hentRunde = cache(async (id: string, innsamlingId: string) => {
  const bruker = await krevBruker()
  const fakta = await hentInnsamling(bruker, id, innsamlingId)
  if (!fakta) notFound()
  return { bruker, ...fakta }
})

/** The same, of a round that is publisert. */
export async function hentPublisert(id: string, innsamlingId: string) {
  const fakta = await hentRunde(id, innsamlingId)
  if (!fakta.innsamling.publisert) notFound()
  return fakta
}
