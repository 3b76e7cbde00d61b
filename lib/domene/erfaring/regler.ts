import type { Tiltak } from '../tiltak/typer'

/** A tiltak can be told of when it is done and somebody has said what came of it. */
export const kanDeles = ({ status, evaluert }: Pick<Tiltak, 'status' | 'evaluert'>): boolean =>
  status === 'GJENNOMFORT' && evaluert !== null
