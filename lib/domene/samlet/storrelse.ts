import { STORRELSER, type Storrelse } from '../referanse/legetimer'

/** The size groups by their key: the lower bound, as text. */
export const STORRELSESGRUPPER: readonly (Storrelse & { nokkel: string })[] = STORRELSER.map(s => ({
  ...s,
  nokkel: String(s.fra),
}))

/** The size group of a kommune, by its inhabitants. */
export function storrelsesgruppe(innbyggertall: number): Storrelse & { nokkel: string } {
  const gruppe = STORRELSESGRUPPER.find(
    g => innbyggertall >= g.fra && (g.til === null || innbyggertall <= g.til),
  )
  if (!gruppe) throw new RangeError(`Not a number of inhabitants: ${innbyggertall}`)
  return gruppe
}
