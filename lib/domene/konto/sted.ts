import { type Bruker, KOMMUNEROLLER, type Rolle, type Tilgang, rolleFor } from '../tilgang'

/** Where a role holds: one kommune, one embete, the whole country, or the system itself. */
export type Sted =
  | { type: 'KOMMUNE'; kommunenummer: string }
  | { type: 'EMBETE'; statsforvalterId: string }
  | { type: 'LANDET' }
  | { type: 'SYSTEMET' }

/** The place as it stands in an address: «3416», «SF02», «landet», «systemet». */
export function stednokkel(sted: Sted): string {
  switch (sted.type) {
    case 'KOMMUNE':
      return sted.kommunenummer
    case 'EMBETE':
      return sted.statsforvalterId
    case 'LANDET':
      return 'landet'
    case 'SYSTEMET':
      return 'systemet'
  }
}

/** The reverse of stednokkel; null for what is not written as a place. Whether it exists, the register knows. */
export function lesSted(nokkel: string): Sted | null {
  if (/^\d{4}$/.test(nokkel)) return { type: 'KOMMUNE', kommunenummer: nokkel }
  if (/^SF\d{2}$/.test(nokkel)) return { type: 'EMBETE', statsforvalterId: nokkel }
  if (nokkel === 'landet') return { type: 'LANDET' }
  return nokkel === 'systemet' ? { type: 'SYSTEMET' } : null
}

/** The roles one can have at a place. */
export function rollerVed(sted: Sted): readonly Rolle[] {
  switch (sted.type) {
    case 'KOMMUNE':
      return KOMMUNEROLLER
    case 'EMBETE':
      return ['STATSFORVALTER']
    case 'LANDET':
      return ['DIREKTORAT']
    case 'SYSTEMET':
      return ['SYSTEMADMIN']
  }
}

/** The role that administers the users of a place from inside it; null where only SYSTEMADMIN does. */
export function administratorrolle(sted: Sted): Rolle | null {
  if (sted.type === 'KOMMUNE') return 'KOMMUNEADMIN'
  return sted.type === 'SYSTEMET' ? 'SYSTEMADMIN' : null
}

/** The role by which the actor administers users at this place, or null. */
export const administratorVed = (bruker: Bruker, sted: Sted): Rolle | null =>
  rolleFor(
    bruker,
    'bruker:administrere',
    sted.type === 'KOMMUNE' ? { kommunenummer: sted.kommunenummer } : {},
  )

/** Does this role hold at this place? */
function holderVed(t: Tilgang, sted: Sted): boolean {
  if ('kommunenummer' in t) return sted.type === 'KOMMUNE' && t.kommunenummer === sted.kommunenummer
  if ('statsforvalterId' in t) return sted.type === 'EMBETE' && t.statsforvalterId === sted.statsforvalterId
  return rollerVed(sted).includes(t.rolle)
}

/** Does every role of the user, also one that is kept back, hold at this place and nowhere else? */
export const bareVed = (bruker: Pick<Bruker, 'tilganger' | 'holdtTilbake'>, sted: Sted): boolean =>
  [...bruker.tilganger, ...(bruker.holdtTilbake ?? [])].every(t => holderVed(t, sted))

/** The actor with the roles at one place («3416», «SF02») and no other: what the log-in vouches for. */
export function avgrensTil(bruker: Bruker, nokkel: string): Bruker {
  const sted = lesSted(nokkel)
  const her = sted?.type === 'KOMMUNE' || sted?.type === 'EMBETE' ? sted : null
  return {
    ...bruker,
    avgrensetTil: nokkel,
    tilganger: her ? bruker.tilganger.filter(t => holderVed(t, her)) : [],
  }
}
