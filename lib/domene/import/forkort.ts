import { type Importsvar, RADUTFALL, type Radsvar, type Radutfall } from './typer'

/** An answer short enough to send to a page and show there; how many there are of each stands beside. */
export type Kortsvar = Importsvar & {
  antall: { feil: number; advarsler: number; rader: number }
  utfall: Record<Radutfall, number>
}

const MAKS_FEIL = 1000
const MAKS_ADVARSLER = 500
/** Of each outcome, so that none hides another. */
const MAKS_RADER = 500

/** Keeps the first of each; of the rows the first of each outcome: refused, new, changed, unchanged. */
export function forkort(svar: Importsvar): Kortsvar {
  const { feil, advarsler, rader } = svar
  const med = Object.fromEntries(RADUTFALL.map(u => [u, rader.filter(r => r.utfall === u)])) as Record<
    Radutfall,
    Radsvar[]
  >
  return {
    ...svar,
    feil: feil.slice(0, MAKS_FEIL),
    advarsler: advarsler.slice(0, MAKS_ADVARSLER),
    rader: RADUTFALL.flatMap(u => med[u].slice(0, MAKS_RADER)),
    antall: { feil: feil.length, advarsler: advarsler.length, rader: rader.length },
    utfall: Object.fromEntries(RADUTFALL.map(u => [u, med[u].length])) as Record<Radutfall, number>,
  }
}
