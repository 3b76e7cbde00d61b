import type { Rettested } from '@/lib/domene/dekning/merknader'
import { ruter } from '@/lib/ruter'

/** The page where it can be mended. */
export function retteadresse(nr: string, sted: Rettested): string {
  switch (sted.slag) {
    case 'AVDELING':
      return ruter.avdeling(nr, sted.sykehjemId, sted.id)
    case 'LEGEAVTALE':
      return ruter.legeavtale(nr, sted.sykehjemId, sted.id)
    case 'SYKEHJEM':
      return ruter.sykehjem(nr, sted.id)
    case 'NORM':
      return sted.id === null ? ruter.norm(nr) : ruter.normversjon(nr, sted.id)
    case 'ALLE_SYKEHJEM':
      return ruter.sykehjemListe(nr)
  }
}
