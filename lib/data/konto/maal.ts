import 'server-only'
import { erUuid } from '../../domene/felles/uuid'
import { type Resultat, ikkeFunnet } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import type { Tx } from '../database'
import { type Adgang, innenfor } from './adgang'
import { brukerITransaksjon } from './bruker'
import { brukereVed } from './brukere'

/**
 * A transaction of an administrator about one user of the place, who comes with every role, also those elsewhere, that
 * the database door alone would hide. IKKE_FUNNET without the right, and for one with no role there.
 */
export async function medMaal<T>(
  adgang: Adgang | null,
  id: string,
  fn: (tx: Tx, adgang: Adgang, mal: Bruker) => Promise<Resultat<T>>,
): Promise<Resultat<T>> {
  if (!adgang || !erUuid(id)) return ikkeFunnet()
  return innenfor(
    adgang,
    async tx => {
      const [her] = await brukereVed(tx, adgang.sted, id)
      const mal = her ? await brukerITransaksjon(tx, id) : null
      return mal ? fn(tx, adgang, mal) : ikkeFunnet()
    },
    id,
  )
}
