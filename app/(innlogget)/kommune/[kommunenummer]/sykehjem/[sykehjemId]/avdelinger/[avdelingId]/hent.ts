import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { hentAvdeling } from '@/lib/data/avdeling'
import type { Avdelingssted } from '@/lib/data/avdelingsrad'
import { krevSykehjem } from '../../hent'

export type Adresse = Avdelingssted

const hent = cache(async (kommunenummer: string, sykehjemId: string, avdelingId: string) => {
  const { bruker, sykehjem, kanEndre } = await krevSykehjem(kommunenummer, sykehjemId)
  const fakta = await hentAvdeling(bruker, { kommunenummer, sykehjemId, avdelingId })
  if (!fakta) notFound()
  return { bruker, sykehjem, kanEndre, ...fakta }
})

/** The avdeling of this address, its sykehjem and the one who asks, once per request. */
export const krevAvdeling = (a: Adresse) => hent(a.kommunenummer, a.sykehjemId, a.avdelingId)

/** As krevAvdeling, on a page for those who may write there. */
export async function krevAvdelingsskriver(adresse: Adresse) {
  const svar = await krevAvdeling(adresse)
  if (!svar.kanEndre) notFound()
  return svar
}
