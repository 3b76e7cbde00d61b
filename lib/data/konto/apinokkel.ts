import 'server-only'
import { createHash } from 'node:crypto'
import type { Bruker } from '../../domene/tilgang'
import { somKonto } from '../database'
import { brukerITransaksjon } from './bruker'

/** Keys are long and random, so a plain hash is enough to store. */
export const hashNokkel = (nokkel: string): string => createHash('sha256').update(nokkel).digest('hex')

/** The owner of a valid key, with roles as they are now; null when the key is unknown, expired or revoked. */
export async function brukerMedApinokkel(nokkel: string, naa: Date): Promise<Bruker | null> {
  const nokkelHash = hashNokkel(nokkel)
  const rad = await somKonto({}, async tx => {
    const funnet = await tx.apinokkel.findFirst({
      where: { nokkelHash, tilbakekalt: null, OR: [{ utloper: null }, { utloper: { gt: naa } }] },
      select: { id: true, brukerId: true },
    })
    if (funnet) await tx.apinokkel.update({ where: { id: funnet.id }, data: { sistBrukt: naa } })
    return funnet
  })
  return rad && somKonto({ brukerId: rad.brukerId }, tx => brukerITransaksjon(tx, rad.brukerId))
}
