import 'server-only'
import { type Frosset, FRYSES_AV } from '../../domene/logg/verifisering'
import type { Tx } from '../database'
import { sidevis } from './sidevis'

/** What the log says of one thing that was frozen. */
export type Loggfort = {
  kommunenummer: string | null
  objektId: string
  brukerId: string | null
  detaljer: Readonly<Record<string, unknown>>
}

const SIDE = 5000

/**
 * What the log says was frozen of one kind, by what a row of it is known by. A row of the log that no chain has says
 * nothing here: whoever wrote it went past the rules, and it is named for that.
 */
export async function loggfort(
  tx: Tx,
  hva: Frosset,
  nokkel: (h: Loggfort) => string,
): Promise<Map<string, Loggfort[]>> {
  const alle = new Map<string, Loggfort[]>()
  const rader = sidevis(SIDE, side =>
    tx.hendelse.findMany({
      ...side,
      where: { ...side.where, handling: { in: [...FRYSES_AV[hva]] }, ledd: { isNot: null } },
      select: { id: true, kommunenummer: true, objektId: true, brukerId: true, detaljer: true },
    }),
  )
  for await (const { kommunenummer, objektId, brukerId, detaljer } of rader) {
    const h = { kommunenummer, objektId, brukerId, detaljer: detaljer as Loggfort['detaljer'] }
    alle.set(nokkel(h), [...(alle.get(nokkel(h)) ?? []), h])
  }
  return alle
}
