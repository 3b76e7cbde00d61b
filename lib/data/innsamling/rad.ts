import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import { erUuid } from '../../domene/felles/uuid'
import type { Innsamling, Innsamlingskommune } from '../../domene/innsamling/typer'
import type { Tx } from '../database'
import { tilDato } from '../konverter'

export const MED_SPORSMAL = {
  sporsmal: { orderBy: { nummer: 'asc' } },
} as const satisfies Prisma.InnsamlingInclude
type Rad = Prisma.InnsamlingGetPayload<{ include: typeof MED_SPORSMAL }>

/**
 * The rounds of a place (an embete; null = the country): its own, and for an embete the national ones that are publisert.
 */
export const rundeneTil = (sted: string | null): Prisma.InnsamlingWhereInput =>
  sted === null
    ? { statsforvalterId: null }
    : { OR: [{ statsforvalterId: sted }, { statsforvalterId: null, publisert: { not: null } }] }

/** One round the place may see; null when there is none. */
export async function innsamlingITransaksjon(
  tx: Tx,
  sted: string | null,
  id: string,
): Promise<Innsamling | null> {
  if (!erUuid(id)) return null
  const rad = await tx.innsamling.findFirst({ where: { id, ...rundeneTil(sted) }, include: MED_SPORSMAL })
  return rad && tilInnsamling(rad)
}

export const tilInnsamling = ({
  opprettetAv: _a,
  opprettet: _o,
  endret: _e,
  sporsmal,
  ...rad
}: Rad): Innsamling => ({
  ...rad,
  statusdato: tilDato(rad.statusdato),
  apner: tilDato(rad.apner),
  frist: tilDato(rad.frist),
  rettefrist: tilDato(rad.rettefrist),
  stenger: tilDato(rad.stenger),
  sporsmal: sporsmal.map(({ innsamlingId: _i, ...s }) => s),
})

export const MED_NAVN = { kommune: { select: { navnEntydig: true } } } as const
type Kommunerad = Prisma.InnsamlingskommuneGetPayload<{ include: typeof MED_NAVN }>

export const tilInnsamlingskommune = ({ kommune, egenFrist, ...rad }: Kommunerad): Innsamlingskommune => ({
  ...rad,
  navn: kommune.navnEntydig,
  egenFrist: tilDato(egenFrist),
})
