import { foresporselssprak, oversetter } from '@/app/api/v1/oversett'
import { problem } from '@/app/api/v1/problem'
import { utilgjengelig } from '@/lib/domene/felles/utilgjengelig'
import { FORESPORSELSHODE } from '@/lib/foresporsel'
import { logg, loggUventet } from '@/lib/logg'

type Svarer<K> = (req: Request, kontekst: K) => Promise<Response> | Response

/** Refused before what was asked for was looked at. (One's own mistakes, and what is not there, are no attack.) */
const AVVIST = new Set([401, 403, 405, 413, 415])

/** Seconds until it is worth while to ask again. */
const IGJEN_OM = 5

/**
 * A route of the API: what it throws is answered as a problem too. The database away is 503, and whoever asked may ask
 * again: nothing is stored by halves, and an import that was stored after all changes nothing the second time.
 */
export const rute =
  <K>(svar: Svarer<K>) =>
  async (req: Request, kontekst: K): Promise<Response> => {
    try {
      const gitt = await svar(req, kontekst)
      if (AVVIST.has(gitt.status)) {
        const foresporsel = req.headers.get(FORESPORSELSHODE)
        logg('warn', 'forespørsel avvist', { status: gitt.status, foresporsel })
      }
      return gitt
    } catch (feil) {
      const foresporsel = req.headers.get(FORESPORSELSHODE)
      const slag = utilgjengelig(feil)
      if (slag) {
        const tittel = oversetter(foresporselssprak(req))({ kode: `apibeskrivelse.utilgjengelig.${slag}` })
        const nei = problem(503, tittel, { foresporsel })
        nei.headers.set('retry-after', String(IGJEN_OM))
        return nei
      }
      loggUventet(feil, { foresporsel, rute: 'api/v1', slag: 'route' })
      return problem(500, 'Uventet feil', { foresporsel })
    }
  }
