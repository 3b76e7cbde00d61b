import type { Aarstall } from './aar'
import { nokkeltallTilJson, rundet } from './json'
import type { Utvikling } from './utvikling'

/** The development as the API sends it. Rounded here and nowhere before. */
export const utviklingTilJson = (u: Utvikling) => ({
  maneder: u.maneder.map(m => ({ dato: m.dato, ...nokkeltallTilJson(m) })),
  aar: u.aar.map(aarTilJson),
})

const aarTilJson = (a: Aarstall) => ({
  aar: a.aar,
  dager: a.dager,
  dagerUtenNorm: a.dagerUtenNorm,
  normtimer: rundet(a.normtimer),
  avtalteTimer: rundet(a.avtalteTimer),
  faktiskeTimer: rundet(a.faktiskeTimer),
  differanse: rundet(a.differanse),
  dekning: rundet(a.dekning, 1),
  dekningFaktisk: rundet(a.dekningFaktisk, 1),
  udekket: rundet(a.udekket),
  udekketFaktisk: rundet(a.udekketFaktisk),
  timerPerBeboer: rundet(a.timerPerBeboer),
  dagerUnderNorm: a.dagerUnderNorm,
  dagerFaktiskUnderNorm: a.dagerFaktiskUnderNorm,
  ukerFaktiskUnderNorm: a.ukerFaktiskUnderNorm,
})
