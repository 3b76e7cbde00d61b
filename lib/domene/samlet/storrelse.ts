import { STORRELSER, type Storrelse, storrelseFor } from '../referanse/legetimer'

/** The size groups by their key: the lower bound, as text. */
export const STORRELSESGRUPPER: readonly (Storrelse & { nokkel: string })[] = STORRELSER.map(s => ({
  ...s,
  nokkel: String(s.fra),
}))

/** The size group of a kommune, by its inhabitants. */
export function storrelsesgruppe(innbyggertall: number): Storrelse & { nokkel: string } {
  const storrelse = storrelseFor(innbyggertall)
  return { ...storrelse, nokkel: String(storrelse.fra) }
}
