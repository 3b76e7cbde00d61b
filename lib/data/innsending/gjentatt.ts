import 'server-only'
import { lesInnhold } from '../../domene/innsending/innhold'
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
  const lest = lesInnhold(rad.innhold)
  const grunnlag = Object.entries(lest).filter(([navn]) => !LAGT_TIL.includes(navn))
  if (skrivNed(Object.fromEntries(grunnlag)).sha256 !== merke) return null
  return { nummer, referanse: lest.referanse, gjentatt: true }
}

/** What sending adds to what was reviewed. */
const LAGT_TIL = ['versjon', 'referanse', 'sendt']
