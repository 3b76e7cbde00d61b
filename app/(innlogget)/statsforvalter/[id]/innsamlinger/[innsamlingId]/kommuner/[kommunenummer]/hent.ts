import 'server-only'
import { cache } from 'react'
import { notFound } from 'next/navigation'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentBehandling } from '@/lib/data/tilsyn/les'
import { idagIOslo } from '@/lib/dato'

/** What the page of one innsending rests on, once per request; the page of what does not exist for those without access. */
export const hentSak = cache(async (id: string, innsamlingId: string, kommunenummer: string) => {
  const bruker = await krevBruker()
  const sak = await hentBehandling(bruker, id, innsamlingId, kommunenummer, idagIOslo())
  if (!sak) notFound()
  return { bruker, sak }
})
