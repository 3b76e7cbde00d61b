import 'server-only'
import type { Tx } from '../database'
import { type Loggobjekt, objektIder, type Objektrad } from '../loggobjekt'

/** The innsendinger that rows of the log are about, by id of the round, as far as it asks the kommune. */
export async function innsendingsobjekter(
  tx: Tx,
  kommunenummer: string,
  rader: readonly Objektrad[],
): Promise<Map<string, Loggobjekt>> {
  const ider = objektIder(rader, 'Innsending')
  if (ider.length === 0) return new Map()
  const runder = await tx.innsamlingskommune.findMany({
    where: { kommunenummer, innsamlingId: { in: ider }, innsamling: { publisert: { not: null } } },
    select: { innsamling: { select: { id: true, tittel: true } } },
  })
  return new Map(
    runder.map(({ innsamling: { id, tittel } }) => [
      id,
      { navn: tittel, lenke: { til: 'INNSENDING', innsamlingId: id } },
    ]),
  )
}
