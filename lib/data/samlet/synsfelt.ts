import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import { erUuid } from '../../domene/felles/uuid'
import type { Innsamling } from '../../domene/innsamling/typer'
import { type Bruker, embeterFor, kan } from '../../domene/tilgang'
import type { Tx } from '../database'
import { MED_SPORSMAL, tilInnsamling } from '../innsamling/rad'

/**
 * The place totals are seen from: an embete, null = the country (DIREKTORAT), undefined = everything the actor may see.
 */
export type Sted = string | null | undefined

/** The embeter whose kommuner are in sight; ALLE = the country. */
export type Synsfelt = { embeter: readonly string[] | 'ALLE' }

/** What the actor sees from this place; null when the place is not the actor's. */
export function synsfelt(bruker: Bruker, sted: Sted): Synsfelt | null {
  if (typeof sted === 'string')
    return kan(bruker, 'innsending:behandle', { statsforvalterId: sted }) ? { embeter: [sted] } : null
  if (kan(bruker, 'innsamling:lede', { statsforvalterId: null })) return { embeter: 'ALLE' }
  const embeter = embeterFor(bruker)
  return sted === undefined && embeter.length > 0 ? { embeter } : null
}

/** The rounds in sight that are publisert: the country sees all, an embete its own and the national ones. */
export const rundeneI = ({ embeter }: Synsfelt): Prisma.InnsamlingWhereInput => ({
  publisert: { not: null },
  ...(embeter !== 'ALLE' && {
    OR: [{ statsforvalterId: { in: [...embeter] } }, { statsforvalterId: null }],
  }),
})

/** One round in sight; null when there is none. */
export async function rundeITransaksjon(tx: Tx, felt: Synsfelt, id: string): Promise<Innsamling | null> {
  if (!erUuid(id)) return null
  const rad = await tx.innsamling.findFirst({ where: { id, ...rundeneI(felt) }, include: MED_SPORSMAL })
  return rad && tilInnsamling(rad)
}

/** The kommuner (k) in sight that these rounds ask. */
export const iSikte = ({ embeter }: Synsfelt, runder: readonly string[]): Prisma.Sql => Prisma.sql`
  k."innsamlingId" = ANY (${[...runder]}::uuid[])
  ${embeter === 'ALLE' ? Prisma.empty : Prisma.sql`AND k."statsforvalterId" = ANY (${[...embeter]}::text[])`}`

/** Those of them that are not fritatt. */
export const kommunene = (felt: Synsfelt, runder: readonly string[]): Prisma.Sql =>
  Prisma.sql`NOT k."fritatt" AND ${iSikte(felt, runder)}`
