import 'server-only'
import type { Sprak } from '../../domene/felles/sprak'
import type { Bruker } from '../../domene/tilgang'
import { somKonto } from '../database'
import { loggHendelse } from '../hendelse'

/** Keeps the actor's own choice of language. Nothing is written when it is the same as before. */
export async function lagreSprak(bruker: Bruker, sprak: Sprak): Promise<void> {
  if (bruker.sprak === sprak) return
  await somKonto({ brukerId: bruker.id }, async tx => {
    await tx.bruker.update({ where: { id: bruker.id }, data: { sprak }, select: { id: true } })
    await loggHendelse(tx, {
      ...{ kommunenummer: null, omrade: 'TILGANG', brukerId: bruker.id, rolle: null },
      ...{ handling: 'sprak.valgt', objekttype: 'Bruker', objektId: bruker.id },
      detaljer: { forrige: { sprak: bruker.sprak }, ny: { sprak } },
    })
  })
}
