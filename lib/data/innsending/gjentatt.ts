import 'server-only'
import { type Innsendingsinnhold, lesInnhold } from '../../domene/innsending/innhold'
import type { Bruker } from '../../domene/tilgang'
import type { Tx } from '../database'
import { skrivNed } from './frosset'
import type { Sak } from './kilder'

/** A send as it stands, and whether it was this request that made it. */
export type Sendt = { nummer: number; referanse: string; gjentatt: boolean }

/**
 * The answer to a send that did go through though its sender never heard: the same person asks for the same once more,
 * and nothing has happened since. null = it is another matter.
 */
export async function alleredeSendt(
  tx: Tx,
  bruker: Bruker,
  { innsending, innsamling, kommune }: Sak,
  { merke, versjon }: { merke: string; versjon: number },
): Promise<Sendt | null> {
  if (innsending?.status !== 'INNSENDT' || innsending.versjon !== versjon + 1) return null
  const nummer = innsending.sisteVersjon
  const rad = await tx.innsendingsversjon.findFirst({
    where: { kommunenummer: kommune.kommunenummer, innsamlingId: innsamling.id, nummer, sendtAv: bruker.id },
    select: { innhold: true },
  })
  if (!rad) return null
  const innhold = lesInnhold(rad.innhold)
  const { referanse } = innhold
  return skrivNed(grunnlaget(innhold)).sha256 === merke ? { nummer, referanse, gjentatt: true } : null
}

/** What was sent, without what the sending itself added. */
const grunnlaget = ({ versjon: _v, referanse: _r, sendt: _s, ...grunnlag }: Innsendingsinnhold) => grunnlag
