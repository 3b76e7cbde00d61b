import 'server-only'
import { type Innsendingsinnhold, lesInnhold } from '../../domene/innsending/innhold'
import type { Tx } from '../database'

type Her = { innsamlingId: string; kommunenummer: string; statsforvalterId: string }

/** A version as it was sent; null when there is none with that number. */
export async function innholdAv(tx: Tx, her: Her, nummer: number): Promise<Innsendingsinnhold | null> {
  const rad = await tx.innsendingsversjon.findFirst({
    where: { ...her, nummer },
    select: { innhold: true },
  })
  return rad && lesInnhold(rad.innhold)
}
