import 'server-only'

type Enkel = string | number | boolean | null
type Verdier = Record<string, Enkel>

/** What a change changed: the old and new value of each field that differs. null when nothing does. */
export function endringer<T extends Verdier>(
  forrige: T,
  ny: T,
): { forrige: Partial<T>; ny: Partial<T> } | null {
  const ulike = Object.keys(ny).filter(felt => forrige[felt] !== ny[felt])
  if (ulike.length === 0) return null
  const plukk = (fra: T) => Object.fromEntries(ulike.map(felt => [felt, fra[felt]])) as Partial<T>
  return { forrige: plukk(forrige), ny: plukk(ny) }
}
