import 'server-only'
import { cache } from 'react'
import { notFound } from 'next/navigation'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentInnsamling } from '@/lib/data/innsamling/les'

/** A national round, drafts too, once per request; the page of what does not exist for those without access. */
export const hentNasjonal = cache(async (innsamlingId: string) => {
  const bruker = await krevTilgang('innsamling:lede', { statsforvalterId: null })
  const fakta = await hentInnsamling(bruker, null, innsamlingId)
  if (!fakta) notFound()
  return { bruker, ...fakta }
})
