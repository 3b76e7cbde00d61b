import 'server-only'
import { erUuid } from '../../domene/felles/uuid'
import { ikkeFunnet, ok, type Resultat } from '../../domene/resultat'
import { type Bruker, kan } from '../../domene/tilgang'
import type { Varselinnhold, Varselverdier } from '../../domene/varsel/typer'
import { som } from '../database'
import { tilDato } from '../konverter'

/** One varsel as its reader sees it. lest null = unread; avsluttet null = it still holds. */
export type Varsel = Varselinnhold & {
  id: string
  opprettet: Date
  avsluttet: Date | null
  lest: Date | null
}

/** A page shows no more than these. */
const MAKS_VARSLER = 200

/** The actor's own varsler in the kommune, the newest first. null when the actor gets none there. */
export async function hentVarsler(bruker: Bruker, kommunenummer: string): Promise<Varsel[] | null> {
  if (!kan(bruker, 'varsel:lese', { kommunenummer })) return null
  return som(bruker, async tx => {
    const rader = await tx.varselmottaker.findMany({
      where: { kommunenummer, brukerId: bruker.id },
      orderBy: [{ varsel: { opprettet: 'desc' } }, { varselId: 'asc' }],
      take: MAKS_VARSLER,
      include: { varsel: true },
    })
    return rader.map(({ lest, varsel }) => ({
      ...{ id: varsel.id, type: varsel.type, objektId: varsel.objektId, lest },
      ...{ forfall: tilDato(varsel.forfall), verdier: varsel.verdier as Varselverdier },
      ...{ opprettet: varsel.opprettet, avsluttet: varsel.avsluttet },
    }))
  })
}

/** How many varsler that still hold the actor has not read. null when the actor gets none there. */
export async function antallUleste(bruker: Bruker, kommunenummer: string): Promise<number | null> {
  if (!kan(bruker, 'varsel:lese', { kommunenummer })) return null
  return som(bruker, tx =>
    tx.varselmottaker.count({
      where: { kommunenummer, brukerId: bruker.id, lest: null, varsel: { avsluttet: null } },
    }),
  )
}

/**
 * Marks one of the actor's own varsler as read, or all of them (id null). Not logged: it concerns nobody else.
 * Already read: nothing happens.
 */
export async function merkLest(
  bruker: Bruker,
  kommunenummer: string,
  id: string | null,
): Promise<Resultat<null>> {
  if (!kan(bruker, 'varsel:lese', { kommunenummer }) || (id !== null && !erUuid(id))) return ikkeFunnet()
  return som(bruker, async tx => {
    const mine = { kommunenummer, brukerId: bruker.id, ...(id !== null && { varselId: id }) }
    await tx.varselmottaker.updateMany({ where: { ...mine, lest: null }, data: { lest: new Date() } })
    return id === null || (await tx.varselmottaker.count({ where: mine })) > 0 ? ok(null) : ikkeFunnet()
  })
}
