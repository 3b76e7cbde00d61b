import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import type { Risikoverdier } from '../../domene/risiko/schema'
import type { Risiko } from '../../domene/risiko/typer'
import type { Tx } from '../database'

const RISIKOVALG = {
  ...{ id: true, vurderingId: true, stammeId: true, nummer: true, sykehjemId: true, versjon: true },
  ...{ hendelse: true, arsak: true, eksisterendeTiltak: true },
  ...{ sannsynlighet: true, konsekvens: true, restSannsynlighet: true, restKonsekvens: true },
  sykehjem: { select: { navn: true } },
  tiltak: {
    select: { tiltak: { select: { id: true, tittel: true, status: true } } },
    orderBy: { tiltak: { opprettet: 'asc' } },
  },
} as const satisfies Prisma.RisikoSelect

type Rad = Prisma.RisikoGetPayload<{ select: typeof RISIKOVALG }>

const tilRisiko = ({ sykehjem, tiltak, ...rad }: Rad): Risiko => ({
  ...rad,
  sykehjemNavn: sykehjem?.navn ?? null,
  tiltak: tiltak.map(t => t.tiltak),
})

/** The risks of a version by number, inside a transaction of an actor who may read the kommune. */
export async function risikoerITransaksjon(
  tx: Tx,
  kommunenummer: string,
  vurderingId: string,
): Promise<Risiko[]> {
  const rader = await tx.risiko.findMany({
    where: { kommunenummer, vurderingId },
    select: RISIKOVALG,
    orderBy: { nummer: 'asc' },
  })
  return rader.map(tilRisiko)
}

/** A risk as the log keeps it. */
export const risikodetaljer = (r: Risikoverdier) => ({
  ...{ hendelse: r.hendelse, arsak: r.arsak, eksisterendeTiltak: r.eksisterendeTiltak },
  ...{ sykehjemId: r.sykehjemId, sannsynlighet: r.sannsynlighet, konsekvens: r.konsekvens },
  ...{ restSannsynlighet: r.restSannsynlighet, restKonsekvens: r.restKonsekvens },
})
