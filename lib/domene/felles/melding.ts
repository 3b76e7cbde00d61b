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

/** The reverse of pakkMelding. What the library says itself of input no form of ours sends is «må fylles ut». */
export function lesMelding(tekst: string): Melding {
  const [, kode, verdier] = /^([\w.]+)(?: (\{.*\}))?$/s.exec(tekst) ?? []
  if (kode === undefined) return { kode: 'feil.felt.mangler' }
  return verdier === undefined
    ? { kode }
    : { kode, verdier: JSON.parse(verdier) as NonNullable<Melding['verdier']> }
}

/** The faults of a zod parse, one per issue, as a Resultat carries them. Felt is the path with points. */
export const feltfeil = (feil: z.ZodError): Feltfeil[] =>
  feil.issues.map(issue => ({ felt: issue.path.join('.'), ...lesMelding(issue.message) }))
