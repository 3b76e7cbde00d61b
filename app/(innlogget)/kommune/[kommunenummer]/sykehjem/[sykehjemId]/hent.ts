import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentSykehjem } from '@/lib/data/sykehjem'
import { kan } from '@/lib/domene/tilgang'

/** The sykehjem of this address and the one who asks, once per request. «Not found» for those who may not read it. */
export const krevSykehjem = cache(async (kommunenummer: string, sykehjemId: string) => {
  const bruker = await krevBruker()
  const fakta = await hentSykehjem(bruker, kommunenummer, sykehjemId)
  if (!fakta) notFound()
  const kanEndre = kan(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId })
  return { bruker, kanEndre, ...fakta }
})

/** As krevSykehjem, on a page for those who may write there. */
export async function krevSkriver(kommunenummer: string, sykehjemId: string) {
  const svar = await krevSykehjem(kommunenummer, sykehjemId)
  if (!svar.kanEndre) notFound()
  return svar
}
