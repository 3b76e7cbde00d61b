import type { Handling } from '../tilgang'
import type { Vurderingsstatus } from './typer'

export const VURDERINGSHANDLINGER = [
  'SKRIVE',
  'MERKE_FERDIG',
  'GJENAPNE',
  'RETURNERE',
  'GODKJENNE',
  'FORKASTE',
] as const
export type Vurderingshandling = (typeof VURDERINGSHANDLINGER)[number]

/** BORTE: the draft is deleted; nothing that has been godkjent ever is. */
export type Vurderingsutfall = Vurderingsstatus | 'BORTE'

const OVERGANGER: Record<Vurderingsstatus, Partial<Record<Vurderingshandling, Vurderingsutfall>>> = {
  UTKAST: { SKRIVE: 'UTKAST', MERKE_FERDIG: 'FERDIG', FORKASTE: 'BORTE' },
  FERDIG: { GJENAPNE: 'UTKAST', RETURNERE: 'UTKAST', GODKJENNE: 'GODKJENT' },
  GODKJENT: {},
}

/** What an act makes of a version with this status; null when it may not be done. */
export const overgang = (status: Vurderingsstatus, handling: Vurderingshandling): Vurderingsutfall | null =>
  OVERGANGER[status][handling] ?? null

/** The right each act asks for (SKRIVE of one sykehjem's answers: 'vurdering:endreSykehjem'). */
export const RETT_TIL = {
  SKRIVE: 'vurdering:endre',
  MERKE_FERDIG: 'vurdering:endre',
  GJENAPNE: 'vurdering:endre',
  RETURNERE: 'vurdering:godkjenne',
  GODKJENNE: 'vurdering:godkjenne',
  FORKASTE: 'vurdering:endre',
} as const satisfies Record<Vurderingshandling, Handling>
