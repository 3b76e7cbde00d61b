import 'server-only'
import { notFound } from 'next/navigation'
import { type Bruker, type Gjenstand, type Handling, kan } from '../domene/tilgang'
import { krevBruker } from './innlogget'

/**
 * The signed-in user, when this may be done here; else the page of what does not exist. For a page's metadata too: a
 * title of its own would tell that the page is there.
 */
export async function krevTilgang(handling: Handling, gjenstand: Gjenstand = {}): Promise<Bruker> {
  const bruker = await krevBruker()
  if (!kan(bruker, handling, gjenstand)) notFound()
  return bruker
}
