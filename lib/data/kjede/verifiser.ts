import 'server-only'
import type { Gjennomgang } from '../../domene/logg/verifisering'
import { somLeser } from '../database'
import { lesAnkerfil } from './anker'
import { sjekkFrosset } from './frosset'
import { sjekkKjeder } from './kjeder'

/**
 * Goes through the log's chains, the anchors of the file and every frozen copy, in one snapshot of the database. What a
 * chain cannot show: a tail cut off since the last anchor.
 */
export async function gjennomga(ankerfil: string): Promise<Gjennomgang> {
  const { ankere, feilLinje } = lesAnkerfil(ankerfil)
  return somLeser(async tx => {
    const { kjeder, hendelser, funn } = await sjekkKjeder(tx, ankere)
    const frosset = await sjekkFrosset(tx)
    return {
      ...{ kjeder, hendelser, ankere: ankere.length, ankret: ankere.at(-1)?.tid ?? null },
      frosset: frosset.antall,
      funn: [
        ...(feilLinje === null ? [] : [{ slag: 'ANKERFIL' as const, linje: feilLinje }]),
        ...funn,
        ...frosset.funn,
      ],
    }
  })
}
