import 'server-only'
import { createHash } from 'node:crypto'
import { LAASEVINDU_MS, erLaast } from '../../domene/konto/laas'
import { somKonto } from '../database'
import { sjekkPassord } from './passord'

export type Innlogging =
  | { ok: true; bruker: { id: string; navn: string; sesjonsversjon: number } }
  | { ok: false; grunn: 'FEIL' | 'LAAST' }

/** What an e-mail address is compared by: trimmed, NFC, lower case. */
export const epostnokkel = (epost: string): string => epost.trim().normalize('NFC').toLowerCase()

/**
 * Checks e-mail and password. Five failures within a quarter of an hour lock that address for a quarter of an hour
 * from the last of them. The answer and the time are the same whether the user exists or not.
 */
export async function loggInn(epost: string, passord: string, naa: Date): Promise<Innlogging> {
  const nokkel = epostnokkel(epost)
  const epostHash = createHash('sha256').update(nokkel).digest('hex')
  const siden = new Date(naa.getTime() - 2 * LAASEVINDU_MS)

  const { forsok, rad } = await somKonto({}, async tx => ({
    forsok: await tx.innloggingsforsok.findMany({
      where: { epostHash, tid: { gt: siden } },
      select: { tid: true },
    }),
    rad: await tx.bruker.findFirst({
      where: { epost: nokkel, aktiv: true },
      select: { id: true, navn: true, passordHash: true, sesjonsversjon: true },
    }),
  }))
  const riktig = await sjekkPassord(rad?.passordHash ?? null, passord)
  if (
    erLaast(
      forsok.map(f => f.tid.getTime()),
      naa.getTime(),
    )
  )
    return { ok: false, grunn: 'LAAST' }

  return somKonto({ brukerId: rad?.id }, async tx => {
    if (!riktig || !rad) {
      await tx.innloggingsforsok.create({ data: { epostHash, tid: naa } })
      return { ok: false, grunn: 'FEIL' }
    }
    await tx.innloggingsforsok.deleteMany({ where: { epostHash } })
    await tx.bruker.update({ where: { id: rad.id }, data: { sistInnlogget: naa } })
    return { ok: true, bruker: { id: rad.id, navn: rad.navn, sesjonsversjon: rad.sesjonsversjon } }
  })
}
