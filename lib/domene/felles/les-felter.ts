import type { z } from 'zod'
import type { Skrevet } from './adresse'
import { lesMelding, type Melding, pakkMelding } from './melding'

/** What is wrong in a form that is read field by field, by the name of the field. */
export type Meldinger = Record<string, Melding>

/**
 * Reads a form field by field: a value nobody can read is null and told of at its field, and the others still count.
 */
export function feltleser(skrevet: Skrevet) {
  const feil: Meldinger = {}
  const avvis = (navn: string, kode: string, verdier?: Melding['verdier']) => {
    feil[navn] ??= lesMelding(pakkMelding(kode, verdier))
  }
  const les = <T>(navn: string, felt: z.ZodType<T, string>): T | null => {
    const lest = felt.safeParse(skrevet[navn] ?? '')
    if (lest.success) return lest.data
    feil[navn] = lesMelding(lest.error.issues[0]?.message ?? 'feil.felt.mangler')
    return null
  }
  return { feil, les, avvis }
}
