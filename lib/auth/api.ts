import 'server-only'
import { brukerMedApinokkel } from '../data/konto/apinokkel'
import { tell } from '../data/konto/grense'
import { sporAvvist } from '../data/spor'
import type { Grensenavn } from '../domene/konto/grenser'
import { type Bruker, brukersKommuner } from '../domene/tilgang'
import { erFremmed } from './fremmed'
import { hentInnlogget } from './innlogget'
import { lesSti } from './sti'

/** Why a request to the API was turned away before it was looked at. */
export type ApiAvvist =
  | { status: 401 | 403; tittel: string }
  | { status: 429; tittel: string; sekunder: number }

/**
 * The actor of an API request: a personal key (Authorization: Bearer …) or the session cookie. A write with the
 * cookie is refused when the request comes from a foreign page; a key needs no such check. grense: what it counts as.
 */
export async function apiBruker(req: Request, grense: Grensenavn = 'API_LES'): Promise<Bruker | ApiAvvist> {
  const bruker = await finnBruker(req)
  return erAvvist(bruker) ? bruker : ((await forbiGrensen(bruker, grense)) ?? bruker)
}

/** Counts what the actor asks for; an answer when it is too much. */
export async function forbiGrensen(bruker: Bruker, grense: Grensenavn, vekt = 1): Promise<ApiAvvist | null> {
  const forbi = await tell(grense, bruker.id, new Date(), vekt)
  return forbi && { status: 429, tittel: 'For mange forespørsler på kort tid', ...forbi }
}

async function finnBruker(req: Request): Promise<Bruker | ApiAvvist> {
  const hode = req.headers.get('authorization')
  if (hode !== null) {
    const nokkel = /^Bearer\s+(\S+)$/i.exec(hode)?.[1]
    const bruker = nokkel ? await brukerMedApinokkel(nokkel, new Date()) : null
    if (!bruker) return { status: 401, tittel: 'Nøkkelen er ugyldig, utløpt eller trukket tilbake' }
    return medSpor(bruker, req)
  }
  const bruker = await hentInnlogget()
  if (!bruker) return { status: 401, tittel: 'Du må logge inn eller bruke en personlig nøkkel' }
  if (!['GET', 'HEAD'].includes(req.method) && erFremmed(req))
    return { status: 403, tittel: 'Forespørselen kom fra en annen nettside' }
  return medSpor(bruker, req)
}

/** What is asked for in a kommune where the actor has no role is told of there; it is refused by what is asked for. */
async function medSpor(bruker: Bruker, req: Request): Promise<Bruker> {
  const kommunenummer = /^\/api\/v1\/kommuner\/(\d{4})(?:\/|$)/.exec(lesSti(new URL(req.url).pathname))?.[1]
  if (kommunenummer && !brukersKommuner(bruker).includes(kommunenummer))
    await sporAvvist({ kommunenummer }, bruker)
  return bruker
}

export const erAvvist = (svar: Bruker | ApiAvvist): svar is ApiAvvist => 'status' in svar
