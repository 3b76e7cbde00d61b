import { type Importsvar, RADUTFALL } from './typer'

/** An answer short enough to send to a page and show there; how many there are of each stands beside. */
export type Kortsvar = Importsvar & { antall: { feil: number; advarsler: number; rader: number } }

const MAKS_FEIL = 1000
const MAKS_ADVARSLER = 500
const MAKS_RADER = 500

/** Keeps the first of each; of the rows those that are refused, new or changed go before the unchanged. */
export function forkort(svar: Importsvar): Kortsvar {
  const { feil, advarsler, rader } = svar
  const ordnet = rader.toSorted((a, b) => RADUTFALL.indexOf(a.utfall) - RADUTFALL.indexOf(b.utfall))
  return {
    ...svar,
    feil: feil.slice(0, MAKS_FEIL),
    advarsler: advarsler.slice(0, MAKS_ADVARSLER),
    rader: ordnet.slice(0, MAKS_RADER),
    antall: { feil: feil.length, advarsler: advarsler.length, rader: rader.length },
  }
}
