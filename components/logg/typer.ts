import type { Detalj } from '@/lib/domene/logg/detaljer'
import type { Hendelsesnavn } from '@/lib/domene/logg/handlinger'
import type { Rolle } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'

type Objektlenke =
  | { til: 'SYKEHJEM'; sykehjemId: string }
  | { til: 'AVDELING'; sykehjemId: string; avdelingId: string }
  | { til: 'LEGEAVTALE'; sykehjemId: string; legeavtaleId: string }
  | { til: 'NORM'; normId: string }
  | { til: 'NORMUTKAST' }
  | { til: 'VURDERING'; vurderingId: string }
  | { til: 'RISIKO'; vurderingId: string; risikoId: string }
  | { til: 'TILTAK'; tiltakId: string }
  | { til: 'INNSENDING'; innsamlingId: string }
  | { til: 'BRUKER'; brukerId: string }

/** One row of the log, as the page gets it. */
export type Rad = {
  id: string
  tid: Date
  handling: Hendelsesnavn | null
  hvem: { slag: 'BRUKER'; navn: string } | { slag: 'FJERNET' | 'SYSTEM' | 'EMBETE' | 'FREMMED' }
  rolle: Rolle | null
  navn: string | null
  lenke: Objektlenke | null
  sted: string | null
  detaljer: Detalj[]
}

/** The address of the thing a row is about. */
export function hrefFor(nr: string, lenke: Objektlenke): string {
  switch (lenke.til) {
    case 'SYKEHJEM':
      return ruter.sykehjem(nr, lenke.sykehjemId)
    case 'AVDELING':
      return ruter.avdeling(nr, lenke.sykehjemId, lenke.avdelingId)
    case 'LEGEAVTALE':
      return ruter.legeavtale(nr, lenke.sykehjemId, lenke.legeavtaleId)
    case 'NORM':
      return ruter.normversjon(nr, lenke.normId)
    case 'NORMUTKAST':
      return ruter.normutkast(nr)
    case 'VURDERING':
      return ruter.vurdering(nr, lenke.vurderingId)
    case 'RISIKO':
      return ruter.risiko(nr, lenke.vurderingId, lenke.risikoId)
    case 'TILTAK':
      return ruter.tiltak(nr, lenke.tiltakId)
    case 'INNSENDING':
      return ruter.innsending(nr, lenke.innsamlingId)
    case 'BRUKER':
      return ruter.bruker(nr, lenke.brukerId)
  }
}
