import { delNokkel } from '@/lib/domene/vurdering/felter'
import { fullstendigeSvar } from '@/lib/domene/vurdering/test-vurdering'
import { EIDSKOG } from '../../aktor'
import type { somEier } from '../../database'

type Tx = Parameters<Parameters<typeof somEier>[0]>[0]

/** Answers to everything that must be answered about Eidskog and these homes, so that it can be marked FERDIG. */
export const lagSvar = (tx: Tx, vurderingId: string, sykehjemIder: string[], endretAv: string) =>
  tx.vurderingsfelt.createMany({
    data: Object.entries(fullstendigeSvar(...sykehjemIder)).map(([nokkel, verdi]) => ({
      ...{ kommunenummer: EIDSKOG, vurderingId, nokkel, verdi, endretAv, ...delNokkel(nokkel) },
    })),
  })
