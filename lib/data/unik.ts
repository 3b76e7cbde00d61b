import 'server-only'
import { type Feltfeil, type Resultat, ugyldig } from '../domene/resultat'
import { erDuplikat } from './database'

/** Saves; where that runs into something that must be one of its kind, answers this fault instead. */
export async function medUnik<T>(opptatt: Feltfeil, lagre: () => Promise<Resultat<T>>): Promise<Resultat<T>> {
  try {
    return await lagre()
  } catch (e) {
    if (erDuplikat(e)) return ugyldig(opptatt)
    throw e
  }
}

/** The fault of a name that is taken. */
export const navnOpptatt = (funnet: string): Feltfeil => ({
  felt: 'navn',
  kode: 'feil.navn.opptatt',
  verdier: { funnet },
})
