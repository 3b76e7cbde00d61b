import 'server-only'
import type { Klarmerking } from '../../domene/innsending/klar'
import type { Tx } from '../database'

/** The mark of a draft as stored; null = nobody has found it ready. */
export async function lagretKlar(
  tx: Tx,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Klarmerking | null> {
  const rad = await tx.innsendingsutkast.findFirst({
    where: { kommunenummer, innsamlingId },
    select: { klarAv: true, klarTid: true, klarSlag: true, klarMerke: true },
  })
  const { klarAv: av, klarTid: tid, klarSlag: slag, klarMerke: merke } = rad ?? {}
  return av && tid && slag && merke ? { av, tid, slag, merke } : null
}

/** Marks a stored draft, or takes the mark away. */
export async function settKlar(
  tx: Tx,
  kommunenummer: string,
  innsamlingId: string,
  klar: Klarmerking | null,
): Promise<void> {
  await tx.innsendingsutkast.updateMany({
    where: { kommunenummer, innsamlingId },
    data: {
      ...{ klarAv: klar?.av ?? null, klarTid: klar?.tid ?? null },
      ...{ klarSlag: klar?.slag ?? null, klarMerke: klar?.merke ?? null },
    },
  })
}

/** Does the kommune require that one marks and another sends? */
export async function kreverToPersoner(tx: Tx, kommunenummer: string): Promise<boolean> {
  const rad = await tx.kommuneinnstilling.findUnique({
    where: { kommunenummer },
    select: { kreverToPersoner: true },
  })
  return rad?.kreverToPersoner ?? false
}
