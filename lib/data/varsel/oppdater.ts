import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { ikkeFunnet, ok, type Resultat } from '../../domene/resultat'
import { type Bruker, innholdskommuner, kan } from '../../domene/tilgang'
import { somJobb } from '../database'
import { omDetGaar } from '../om-det-gaar'
import { varselbrukere } from './brukere'
import { synkVarsler } from './synk'

/**
 * Brings the varsler of a kommune in line with today when one of its readers comes to see them, so that what is settled
 * is over at once and what is due is listed where no cron runs. Answers how many were made. No e-mail is sent.
 */
export async function oppdaterVarsler(
  bruker: Bruker,
  kommunenummer: string,
  idag: Dato,
): Promise<Resultat<number>> {
  if (!kan(bruker, 'varsel:lese', { kommunenummer })) return ikkeFunnet()
  // The door of a job is opened by what the actor reads, not by what was asked for.
  if (!innholdskommuner(bruker).includes(kommunenummer)) return ikkeFunnet()
  const brukere = await varselbrukere(kommunenummer)
  const synk = somJobb(kommunenummer, tx => synkVarsler(tx, kommunenummer, brukere, idag))
  return ok(await omDetGaar(synk, 0))
}
