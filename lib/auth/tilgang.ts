import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { medAlleRoller } from '../domene/konto/totrinn'
import { type Bruker, type Gjenstand, type Handling, kan } from '../domene/tilgang'
import { ruter } from '../ruter'
import { krevBruker } from './innlogget'

/**
 * The signed-in user, when this may be done here; else the page of what does not exist. For a page's metadata too: a
 * title of its own would tell that the page is there.
 */
export async function krevTilgang(handling: Handling, gjenstand: Gjenstand = {}): Promise<Bruker> {
  const bruker = await krevBruker()
  if (!kan(bruker, handling, gjenstand)) ingenTilgang(bruker, b => kan(b, handling, gjenstand))
  return bruker
}

/**
 * The page of what does not exist. To one whose role would have opened it once two-step log-in is set up, the page where
 * that is done.
 */
export function ingenTilgang(bruker: Bruker, slipper: (bruker: Bruker) => boolean): never {
  if (bruker.holdtTilbake && slipper(medAlleRoller(bruker))) redirect(ruter.totrinn())
  notFound()
}
