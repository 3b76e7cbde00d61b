import type { Avdelingstype } from '../avdeling/typer'
import type { Desimal } from '../beregning/situasjon'
import type { Satstall } from '../norm/versjon'

/**
 * One thing that is tried. At most one of a kind for a unit, save FLYTT and NYE_TIMER, which add up; so the order they
 * come in says nothing.
 */
export type Endring =
  | { slag: 'PLASSER'; avdelingId: string; plasser: number }
  /** null = unknown. */
  | { slag: 'BEBOERE'; avdelingId: string; beboere: number | null }
  /** So many places of an avdeling become places of another type in the same sykehjem. */
  | { slag: 'FLYTT'; avdelingId: string; type: Avdelingstype; plasser: number }
  /** The rate of a type; null = none. Rates for named avdelinger stay as they are, and go first. */
  | { slag: 'SATS'; type: Avdelingstype; sats: Satstall | null }
  /** The size of a post. */
  | { slag: 'UKETIMER'; avtaleId: string; uketimer: Desimal }
  /** The uketimer of an avtale that nobody works that day. */
  | { slag: 'BORTE'; avtaleId: string; timer: Desimal }
  /** A new post. avdelingId null = for hele sykehjemmet. */
  | { slag: 'NYE_TIMER'; sykehjemId: string; avdelingId: string | null; uketimer: Desimal }

export type EndringAv<S extends Endring['slag']> = Extract<Endring, { slag: S }>

/** Those of one kind. */
export const av = <S extends Endring['slag']>(endringer: readonly Endring[], slag: S): EndringAv<S>[] =>
  endringer.filter((e): e is EndringAv<S> => e.slag === slag)
