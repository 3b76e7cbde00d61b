import 'server-only'
import { lesUtkast, type Utkast } from '../../domene/innsending/utkast'
import type { Tx } from '../database'

/** The draft as stored; versjon 0 and blank when there is none. */
export async function lagretUtkast(
  tx: Tx,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Utkast & { versjon: number }> {
  const rad = await tx.innsendingsutkast.findFirst({
    where: { kommunenummer, innsamlingId },
    select: { innhold: true, versjon: true },
  })
  return { ...lesUtkast(rad?.innhold), versjon: rad?.versjon ?? 0 }
}

/** Writes the draft whole, as the next versjon. */
export async function skrivUtkast(
  tx: Tx,
  {
    kommunenummer,
    innsamlingId,
    endretAv,
  }: { kommunenummer: string; innsamlingId: string; endretAv: string },
  { tekster, svar, grunner }: Utkast,
): Promise<void> {
  const innhold = { tekster, svar, grunner }
  await tx.innsendingsutkast.upsert({
    where: { innsamlingId_kommunenummer: { innsamlingId, kommunenummer } },
    create: { innsamlingId, kommunenummer, innhold, endretAv },
    update: { innhold, endretAv, versjon: { increment: 1 } },
  })
}
