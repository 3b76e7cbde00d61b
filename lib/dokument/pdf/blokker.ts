import type { Blokk } from '../typer'
import type { Ark } from './ark'
import { KURVEHOYDE, kurve } from './kurve'
import { MATRISEHOYDE, matrise } from './matrise'
import { fakta, faktahoyde, tabell, tabellstart } from './tabell'
import { avsnitt, avsnittshoyde, erKort, FORSTE_LINJER, liste, overskrift, overskriftshoyde } from './tekst'

/** Writes the blocks of a document in order. */
export function skrivBlokker(ark: Ark, blokker: readonly Blokk[]): void {
  blokker.forEach((blokk, i) => skriv(ark, blokk, blokker.slice(i + 1)))
}

function skriv(ark: Ark, blokk: Blokk, neste: readonly Blokk[]): void {
  switch (blokk.slag) {
    case 'OVERSKRIFT':
      return overskrift(ark, blokk, start(ark, neste))
    case 'AVSNITT':
      return avsnitt(ark, blokk)
    case 'LISTE':
      return liste(ark, blokk)
    case 'FAKTA':
      return fakta(ark, blokk)
    case 'TABELL':
      return tabell(ark, blokk)
    case 'MATRISE':
      return matrise(ark, blokk)
    case 'KURVE':
      return kurve(ark, blokk)
  }
}

/** Room that the first of these needs on a page before it can begin there. */
function start(ark: Ark, [forste, ...resten]: readonly Blokk[]): number {
  switch (forste?.slag) {
    case undefined:
      return 0
    case 'OVERSKRIFT':
      return overskriftshoyde(forste) + start(ark, resten)
    case 'AVSNITT':
      // A line or two alone under a heading would look like all there is.
      return erKort(ark, forste) ? avsnittshoyde(ark, forste) + start(ark, resten) : FORSTE_LINJER
    case 'LISTE':
      return FORSTE_LINJER
    case 'FAKTA':
      return faktahoyde(ark, forste)
    case 'TABELL':
      return tabellstart(ark, forste)
    case 'MATRISE':
      return MATRISEHOYDE
    case 'KURVE':
      return KURVEHOYDE
  }
}
