import { navnenokkel } from '../../felles/navn'
import { grupper } from '../grupper'
import type { TilstandNorm, Vedtak } from '../tilstand'

/** What vedtak are compared by. */
export const vedtaksnokkel = (v: Vedtak): string =>
  [navnenokkel(v.organ), v.motedato ?? '', navnenokkel(v.saksnummer)].join('\n')

/** Each vedtak once, as it is first written. */
export const ulikeVedtak = (vedtak: readonly Vedtak[]): Vedtak[] =>
  [...grupper(vedtak, vedtaksnokkel).values()].flatMap(([forste]) => forste ?? [])

/** The vedtak a file can hold: each row names one, so there are no more of them than rates. */
export const uttrykkbareVedtak = (norm: TilstandNorm): Vedtak[] =>
  ulikeVedtak(norm.vedtak).slice(0, norm.satser.length)

/** The vedtak that the i-th rate's row names, so that all of them are named. null = none is known. */
export function vedtakForRad(norm: TilstandNorm, i: number): Vedtak | null {
  const vedtak = uttrykkbareVedtak(norm)
  return vedtak[Math.min(i, vedtak.length - 1)] ?? null
}
