import type { SituasjonSykehjem } from '../beregning/situasjon'
import type { Dekning } from '../beregning/typer'
import { merknad } from './merknad'
import { beboereAntatt, ingenAvdeling, manglerBelegg } from './regler/belegg'
import { utenAvtalePa } from './regler/fravaer'
import { ikkeFordeltMedOhd, stengtAvdeling, utenPlasser } from './regler/plassering'
import type { Merknad } from './typer'

const REGLER = [stengtAvdeling, ikkeFordeltMedOhd, utenPlasser, ingenAvdeling, manglerBelegg, beboereAntatt]

/**
 * What the calculation meets on the way that the reader of its figures must know: hours it could not place, fravær
 * without effect, what is missing or assumed. apne: the open sykehjem as registered.
 */
export function beregningsmerknader(
  dekning: Omit<Dekning, 'merknader'>,
  apne: readonly SituasjonSykehjem[],
): Merknad[] {
  return [
    ...(dekning.norm === null ? [merknad('INFO', 'INGEN_NORM', {}, '')] : []),
    ...dekning.sykehjem.flatMap(s => REGLER.flatMap(regel => regel(s))),
    ...apne.flatMap(s => utenAvtalePa(s, dekning.dato)),
  ]
}
