import 'server-only'
import { type Anker, fremmedeAnkere } from '../../domene/logg/anker'
import type { Funn, Gjennomgang } from '../../domene/logg/verifisering'
import { somLeser, type Tx } from '../database'
import { lesAnkerfil } from './anker'
import { sjekkFrosset } from './frosset'
import { sjekkKjeder } from './kjeder'

/**
 * Goes through the log's chains, the anchors of the file and every frozen copy, in one snapshot of the database. What a
 * chain cannot show: a tail cut off since the last anchor.
 */
export async function gjennomga(ankerfil: string): Promise<Gjennomgang> {
  const { ankere: lest, feilLinje } = lesAnkerfil(ankerfil)
  return somLeser(async tx => {
    const fremmede = fremmedeAnkere(lest, await kjenteLedd(tx, lest))
    const ankere = lest.slice(fremmede)
    const { kjeder, hendelser, funn } = await sjekkKjeder(tx, ankere)
    const frosset = await sjekkFrosset(tx)
    return {
      ...{ kjeder, hendelser, ankere: ankere.length, ankret: ankere.at(-1)?.tid ?? null },
      frosset: frosset.antall,
      funn: [
        ...(feilLinje === null ? [] : [{ slag: 'ANKERFIL' as const, linje: feilLinje }]),
        ...fremmedfunn(lest.slice(0, fremmede)),
        ...funn,
        ...frosset.funn,
      ],
    }
  })
}

/** Which of the links the anchors name are in the database; a link's hash is of its chain and number too. */
async function kjenteLedd(tx: Tx, ankere: readonly Anker[]): Promise<Set<string>> {
  const hasher = [...new Set(ankere.flatMap(a => Object.values(a.kjeder).map(k => k.hash)))]
  if (hasher.length === 0) return new Set()
  const rader = await tx.$queryRaw<{ hash: string }[]>`
    SELECT "hash" FROM "Loggledd" WHERE "hash" = ANY (${hasher}::text[])`
  return new Set(rader.map(r => r.hash))
}

function fremmedfunn(fremmede: readonly Anker[]): Funn[] {
  const [forste, siste] = [fremmede[0], fremmede.at(-1)]
  return forste && siste
    ? [{ slag: 'FREMMED', ankere: fremmede.length, fra: forste.tid, til: siste.tid }]
    : []
}
