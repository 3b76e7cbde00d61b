import 'server-only'
import { erUuid } from '../../domene/felles/uuid'
import type { Innsamling } from '../../domene/innsamling/typer'
import { ikkeFunnet, type Resultat } from '../../domene/resultat'
import { type Bruker, rolleFor } from '../../domene/tilgang'
import { somTilsyn, type Tx } from '../database'
import type { Hvem } from './logg'
import { innsamlingITransaksjon } from './rad'

/** A round opened by one who leads it, with nobody else writing in it. */
export type Apnet = { tx: Tx; innsamling: Innsamling; hvem: Hvem }

/** Opens a round of the place that opened it (null: the country), for a change. IKKE_FUNNET for every other. */
export async function medInnsamling<T>(
  bruker: Bruker,
  eier: string | null,
  id: string,
  fn: (apnet: Apnet) => Promise<Resultat<T>>,
): Promise<Resultat<T>> {
  const rolle = rolleFor(bruker, 'innsamling:lede', { statsforvalterId: eier })
  if (!rolle || !erUuid(id)) return ikkeFunnet()
  return somTilsyn(bruker, async tx => {
    await tx.$queryRaw`SELECT 1 AS en FROM "Innsamling" WHERE "id" = ${id}::uuid FOR UPDATE`
    const innsamling = await innsamlingITransaksjon(tx, eier, id)
    if (innsamling?.statsforvalterId !== eier) return ikkeFunnet()
    return fn({ tx, innsamling, hvem: { bruker, rolle } })
  })
}
