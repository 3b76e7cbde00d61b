import 'server-only'
import { createHash } from 'node:crypto'
import { kastAnker } from '../data/kjede/anker'
import { gjennomga } from '../data/kjede/verifiser'
import type { Vedlikeholdssvar } from '../data/vedlikehold'
import { env } from '../env'
import { funnsetning, oppsummering } from './setninger'

/**
 * The command `verifiser`: is the log whole, and is what was sent, approved, decided and attached still that? Not ok with
 * a sentence for each thing found. ankerfil: another file than the installation's own, such as a copy kept elsewhere.
 */
export async function verifiser(ankerfil = env().ankerfil): Promise<Vedlikeholdssvar> {
  const svar = await gjennomga(ankerfil)
  const sett = oppsummering(svar, ankerfil)
  if (svar.funn.length === 0) return { ok: true, linjer: [...sett, 'Alt er helt.'] }
  return { ok: false, melding: [...svar.funn.map(funnsetning), ...sett].join('\n') }
}

/** The command `anker`: casts an anchor now, and prints what to keep elsewhere. */
export async function anker(naa = new Date(), fil = env().ankerfil): Promise<Vedlikeholdssvar> {
  const kastet = await kastAnker(fil, naa)
  if (!kastet) return { ok: true, linjer: ['Loggen er som ved det forrige ankeret.'] }
  const antall = Object.keys(kastet.anker.kjeder).length
  return {
    ok: true,
    linjer: [
      `Anker for ${antall === 1 ? 'én kjede' : `${antall} kjeder`} lagt til i ${fil}.`,
      `Avtrykk: ${avtrykk(kastet.linje)}`,
    ],
  }
}

/** SHA-256 of an anchor's line. */
export const avtrykk = (linje: string): string => createHash('sha256').update(linje, 'utf8').digest('hex')
