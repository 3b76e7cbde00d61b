import type { z } from 'zod'
import type { Feltfeil } from '../resultat'

/** A text key and the values its text names («found», «expected»). */
export type Melding = { kode: string; verdier?: Record<string, string | number> }

/**
 * A Melding as one line of text, so that it survives where only a message string does (zod, form libraries):
 * «feil.tall.tvetydig {"funnet":"1.234"}».
 */
export const pakkMelding = (kode: string, verdier?: Melding['verdier']): string =>
  verdier ? `${kode} ${JSON.stringify(verdier)}` : kode

/** The reverse of pakkMelding. */
export function lesMelding(tekst: string): Melding {
  const skille = tekst.indexOf(' ')
  if (skille < 0) return { kode: tekst }
  return { kode: tekst.slice(0, skille), verdier: JSON.parse(tekst.slice(skille + 1)) as Melding['verdier'] }
}

/** The faults of a zod parse, one per issue, as a Resultat carries them. Felt is the path with points. */
export const feltfeil = (feil: z.ZodError): Feltfeil[] =>
  feil.issues.map(issue => ({ felt: issue.path.join('.'), ...lesMelding(issue.message) }))
