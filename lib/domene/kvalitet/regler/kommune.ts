import type { DekningSykehjem } from '../../beregning/typer'
import { merknad } from '../merknad'
import type { Merknad } from '../typer'

/** Every open avdeling in the kommune is LANGTID: has anybody looked at what the avdelinger do? */
export function bareLangtid(sykehjem: readonly DekningSykehjem[]): Merknad[] {
  const avdelinger = sykehjem.flatMap(s => s.avdelinger)
  if (avdelinger.length === 0 || avdelinger.some(a => a.type !== 'LANGTID')) return []
  const antall = avdelinger.length
  return [merknad('ADVARSEL', 'BARE_LANGTID', {}, String(antall), { antall })]
}
