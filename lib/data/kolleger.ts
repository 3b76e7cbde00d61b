import 'server-only'
import { type Bruker, INNHOLDSROLLER, kan, type Rolle, ROLLER } from '../domene/tilgang'
import { somKonto } from './database'

/** Somebody who works with the content of the kommune, as others there see it. */
export type Kollega = { id: string; navn: string; roller: Rolle[] }

/**
 * Those with a content role in the kommune, by name: whom a section or a tiltak can be given to. null when the actor
 * may not read the vurdering here.
 */
export async function hentKolleger(bruker: Bruker, kommunenummer: string): Promise<Kollega[] | null> {
  if (!kan(bruker, 'vurdering:lese', { kommunenummer })) return null
  return somKonto({ kommuner: [kommunenummer] }, async tx => {
    const rolle = { in: [...INNHOLDSROLLER] }
    const rader = await tx.bruker.findMany({
      where: { aktiv: true, rolletildelinger: { some: { kommunenummer, rolle } } },
      select: {
        ...{ id: true, navn: true },
        rolletildelinger: { where: { kommunenummer, rolle }, select: { rolle: true } },
      },
    })
    return rader
      .map(({ rolletildelinger: r, ...person }) => ({
        ...person,
        roller: ROLLER.filter(rolle => r.some(t => t.rolle === rolle)),
      }))
      .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))
  })
}
