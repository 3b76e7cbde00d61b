import type { Dato } from '../felles/dato'
import type { Tiltak } from '../tiltak/typer'
import { aldriEvaluert, forfalte } from '../tiltak/varsler'
import type { Innsendingsfrist } from './punkter'

export type Forfaltslag =
  | 'NORM_REVISJON'
  | 'VURDERING'
  | 'TILTAK_FRIST'
  | 'TILTAK_EVALUERING'
  | 'ALDRI_EVALUERT'
  | 'INNSENDING_FRIST'

/** Something whose day has passed; objektId says which thing. ALDRI_EVALUERT counts from the day it was done. */
export type Forfaltpunkt = { dato: Dato; slag: Forfaltslag; objektId: string; navn: string }

type Kilder = {
  /** The day the norm in force must be revised by, unless the next is vedtatt already; null = no such day. */
  norm: { id: string; revisjon: Dato } | null
  /** The godkjente vurdering and the date it set for the next; null = none. */
  vurdering: { id: string; neste: Dato } | null
  tiltak: readonly Tiltak[]
  innsendinger?: readonly Innsendingsfrist[]
}

/** Everything of the cycle that is overdue on the date, the longest overdue first. */
export function forfaltNaa(
  { norm, vurdering, tiltak, innsendinger = [] }: Kilder,
  idag: Dato,
): Forfaltpunkt[] {
  return [
    ...(norm && norm.revisjon < idag ? [punkt(norm.revisjon, 'NORM_REVISJON', norm.id)] : []),
    ...(vurdering && vurdering.neste < idag ? [punkt(vurdering.neste, 'VURDERING', vurdering.id)] : []),
    ...innsendinger.filter(i => i.frist < idag).map(i => punkt(i.frist, 'INNSENDING_FRIST', i.id, i.navn)),
    ...forfalte(tiltak, idag).map(t => punkt(t.frist ?? idag, 'TILTAK_FRIST', t.id, t.tittel)),
    ...aldriEvaluert(tiltak, idag).flatMap(t => evaluering(t, idag)),
  ].toSorted((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : 0))
}

/** Done, with the date of its evaluation still to come, is not overdue. */
function evaluering({ id, tittel, evalueringsdato, gjennomfort }: Tiltak, idag: Dato): Forfaltpunkt[] {
  if (evalueringsdato === null)
    return gjennomfort === null ? [] : [punkt(gjennomfort, 'ALDRI_EVALUERT', id, tittel)]
  return evalueringsdato < idag ? [punkt(evalueringsdato, 'TILTAK_EVALUERING', id, tittel)] : []
}

const punkt = (dato: Dato, slag: Forfaltslag, objektId: string, navn = ''): Forfaltpunkt => ({
  ...{ dato, slag, objektId, navn },
})
