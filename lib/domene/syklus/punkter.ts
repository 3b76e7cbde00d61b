import type { Dato } from '../felles/dato'
import type { Normversjon } from '../norm/versjon'
import { gjelderLeser, type Leser } from '../tiltak/filter'
import type { Tiltak } from '../tiltak/typer'
import { erApent, manglerEvaluering } from '../tiltak/varsler'
import type { Arshjulspunkt, Arshjulsslag } from './arshjul'

type Kilder = {
  /** The norm in force and those to come. */
  normer: readonly Pick<Normversjon, 'id' | 'gyldigFra' | 'revisjonsdato'>[]
  /** The godkjente vurdering and the date it set for the next; null = none. */
  vurdering: { id: string; neste: Dato } | null
  tiltak: readonly Tiltak[]
  /** What is still to be sent, each with its last day in time. */
  innsendinger?: readonly Innsendingsfrist[]
}

/** id: of the innsamling; navn: its title. */
export type Innsendingsfrist = { id: string; navn: string; frist: Dato }

/**
 * Every date the kommune has set itself or is asked to keep, whether it has come or not. What was done or given up sets
 * none; a tiltak that is to have effect the day it is due is named once.
 */
export function arshjulspunkter({ normer, vurdering, tiltak, innsendinger = [] }: Kilder): Arshjulspunkt[] {
  return [
    ...normer.flatMap(n => [
      ...punkt(n.gyldigFra, 'NORM_GJELDER', n.id, ''),
      ...punkt(n.revisjonsdato, 'NORM_REVISJON', n.id, ''),
    ]),
    ...(vurdering ? punkt(vurdering.neste, 'VURDERING', vurdering.id, '') : []),
    ...innsendinger.flatMap(i => punkt(i.frist, 'INNSENDING_FRIST', i.id, i.navn)),
    ...tiltak.flatMap(t => [
      ...(erApent(t) ? punkt(t.frist, 'TILTAK_FRIST', t.id, t.tittel) : []),
      ...(erApent(t) && t.effektFra !== t.frist ? punkt(t.effektFra, 'TILTAK_EFFEKT', t.id, t.tittel) : []),
      ...(venterEvaluering(t) ? punkt(t.evalueringsdato, 'TILTAK_EVALUERING', t.id, t.tittel) : []),
    ]),
  ]
}

/** Not given up, and not evaluated since the date it is set for. */
const venterEvaluering = (t: Tiltak): boolean =>
  t.status !== 'AVBRUTT' &&
  t.evalueringsdato !== null &&
  (t.evaluert === null || t.evaluert < t.evalueringsdato)

const punkt = (dato: Dato | null, slag: Arshjulsslag, objektId: string, navn: string): Arshjulspunkt[] =>
  dato === null ? [] : [{ dato, slag, objektId, navn }]

/**
 * The tiltak that stand on the reader or on the reader's sykehjem and ask for something: open, or not evaluated as they
 * should be. The nearest frist first, those without one last.
 */
export const mine = (tiltak: readonly Tiltak[], idag: Dato, leser: Leser): Tiltak[] =>
  tiltak
    .filter(t => (erApent(t) || manglerEvaluering(t, idag)) && gjelderLeser(t, leser))
    .toSorted((a, b) => ((a.frist ?? '9999') < (b.frist ?? '9999') ? -1 : 1))
