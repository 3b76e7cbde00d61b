import 'server-only'
import type { Sprak } from '../../domene/felles/sprak'
import type { Bruker } from '../../domene/tilgang'
import { somKonto } from '../database'

/** Keeps the actor's own choice of language. */
export async function lagreSprak(bruker: Bruker, sprak: Sprak): Promise<void> {
  await somKonto({ brukerId: bruker.id }, tx =>
    tx.bruker.update({ where: { id: bruker.id }, data: { sprak }, select: { id: true } }),
  )
}
