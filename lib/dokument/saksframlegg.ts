import { skrivWord } from './docx/dokument'
import { bakgrunn } from './kapitler/sak/bakgrunn'
import { gap } from './kapitler/sak/gap'
import { norm } from './kapitler/sak/norm'
import { plan } from './kapitler/sak/plan'
import { vedtak } from './kapitler/sak/vedtak'
import { vurdering } from './kapitler/sak/vurdering'
import type { Dokument } from './typer'

/** «Saksframlegg» as a Word file to edit on: bakgrunn, vurdering, norm, gap, plan, and a proposal for the vedtak. */
export const lagSaksframlegg = (d: Dokument): Promise<Uint8Array> =>
  skrivWord(
    d,
    [bakgrunn, vurdering, norm, gap, plan, vedtak].flatMap(kapittel => kapittel(d)),
  )
