import { notFound } from 'next/navigation'
import { cache } from 'react'
import { krevBruker } from '@/lib/auth/innlogget'
import { ingenTilgang } from '@/lib/auth/tilgang'
import { hentBrukerVed, hentBrukere, hentSykehjemsvalg } from '@/lib/data/konto/brukere'
import { hentStedsnavn } from '@/lib/data/konto/stedsnavn'
import { administratorVed, lesSted } from '@/lib/domene/konto/sted'

/*
 * What the pages about the users of a place show, for those who administer them there; «not found» to all others, also
 * for the title, which is made at the same time as the page. Once per request.
 */

const krevSted = (nokkel: string) => lesSted(nokkel) ?? notFound()

/** The users and open invitations. navn: of the place; null for the country and the system. */
export const krevBrukere = cache(async (nokkel: string) => {
  const bruker = await krevBruker()
  const sted = krevSted(nokkel)
  const navn = await hentStedsnavn(sted)
  const her = await hentBrukere(bruker, sted, new Date())
  if (!her || navn === undefined) ingenTilgang(bruker, b => administratorVed(b, sted) !== null)
  return { ...her, sted, navn, deg: bruker.id }
})

/** What a role can be tied to when somebody is invited. */
export const krevInvitering = cache(async (nokkel: string) => {
  const bruker = await krevBruker()
  const sted = krevSted(nokkel)
  const navn = await hentStedsnavn(sted)
  const sykehjem = await hentSykehjemsvalg(bruker, sted)
  if (!sykehjem || navn === undefined) ingenTilgang(bruker, b => administratorVed(b, sted) !== null)
  return { sykehjem, sted, navn }
})

/** One user of the place. */
export const krevBrukerVed = cache(async (nokkel: string, id: string) => {
  const { sykehjem, sted, navn } = await krevInvitering(nokkel)
  const bruker = await krevBruker()
  const her = await hentBrukerVed(bruker, sted, id, new Date())
  if (!her) notFound()
  return { ...her, sykehjem, sted, navn, erDeg: bruker.id === id }
})
