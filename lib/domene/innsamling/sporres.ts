import type { Dato } from '../felles/dato'

/** Where a kommune belonged from a date on. gjelderTil null = still. */
export type Tilhorighet = {
  kommunenummer: string
  fylkesnummer: string
  statsforvalterId: string
  gjelderFra: Dato
  gjelderTil: Dato | null
}

/**
 * The kommuner a round asks: those that belonged to its embete (null: to any) on the status date. Before the first row
 * of a kommune its first row holds; after its last day it is no kommune any more.
 */
export function hvemSporres(
  tilhorigheter: readonly Tilhorighet[],
  statusdato: Dato,
  statsforvalterId: string | null,
): Tilhorighet[] {
  const perKommune = new Map<string, Tilhorighet[]>()
  for (const t of tilhorigheter)
    perKommune.set(t.kommunenummer, [...(perKommune.get(t.kommunenummer) ?? []), t])
  return [...perKommune.values()].flatMap(rader => {
    const ordnet = [...rader].sort((a, b) => (a.gjelderFra < b.gjelderFra ? -1 : 1))
    const gjelder = ordnet.filter(t => t.gjelderFra <= statusdato).at(-1) ?? ordnet[0]
    if (!gjelder || (gjelder.gjelderTil !== null && gjelder.gjelderTil < statusdato)) return []
    return statsforvalterId === null || gjelder.statsforvalterId === statsforvalterId ? [gjelder] : []
  })
}
