import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { sporAvvist, sporUtenRolle } from '../data/spor'
import { medAlleRoller } from '../domene/konto/totrinn'
import { type Bruker, type Gjenstand, type Handling, brukersKommuner, kan } from '../domene/tilgang'
import { ruter } from '../ruter'
import { krevBruker } from './innlogget'

/**
 * The signed-in user, when this may be done here; else the page of what does not exist. For a page's metadata too: a
 * title of its own would tell that the page is there.
 */
export async function krevTilgang(handling: Handling, gjenstand: Gjenstand = {}): Promise<Bruker> {
  const bruker = await krevBruker()
  if (kan(bruker, handling, gjenstand)) return bruker
  // Where the actor has no role at all, the layout has told of it.
  const { kommunenummer } = gjenstand
  if (kommunenummer !== undefined && brukersKommuner(bruker).includes(kommunenummer))
    await sporAvvist({ kommunenummer }, bruker, handling)
  else if (kommunenummer === undefined && gjenstand.statsforvalterId === undefined)
    await sporAvvist(null, bruker, handling)
  ingenTilgang(bruker, b => kan(b, handling, gjenstand))
}

/**
 * The signed-in user, for an action at a place: one without a role there is told of there. plass: what was sent as the
 * place, a kommunenummer or an embete, alone or in an address. What one with a role may do the data layer says.
 * ellerSystemadmin: of what SYSTEMADMIN does in any kommune.
 */
export async function krevBrukerVed(plass: unknown, valg?: { ellerSystemadmin: boolean }): Promise<Bruker> {
  const bruker = await krevBruker()
  await sporUtenRolle(plass, bruker, valg)
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
