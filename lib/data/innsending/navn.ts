import 'server-only'
import { somKonto } from '../database'

/** The names of those of these users who have a role in the kommune, by id. Not inside a transaction. */
export async function navnI(
  kommunenummer: string,
  brukerIder: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ider = [...new Set(brukerIder)]
  if (ider.length === 0) return new Map()
  const brukere = await somKonto({ kommuner: [kommunenummer] }, tx =>
    tx.bruker.findMany({
      where: { id: { in: ider }, rolletildelinger: { some: { kommunenummer } } },
      select: { id: true, navn: true },
    }),
  )
  return new Map(brukere.map(b => [b.id, b.navn]))
}
