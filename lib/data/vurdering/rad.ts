import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import { erUuid } from '../../domene/felles/uuid'
import { feltnokkel, type Svar, type Vurdering } from '../../domene/vurdering/typer'
import type { Tx } from '../database'
import { tilDato } from '../konverter'

/** Everything but the frozen copy, which is large and asked for by name. */
export const VURDERINGSVALG = {
  ...{ id: true, kommunenummer: true, nummer: true, status: true, statusdato: true, forrigeId: true },
  ...{ returGrunn: true, godkjentTid: true, godkjentNavn: true, godkjentRolle: true },
  ...{ sha256: true, versjon: true },
} as const satisfies Prisma.VurderingSelect

type Rad = Prisma.VurderingGetPayload<{ select: typeof VURDERINGSVALG }>

export const tilVurdering = ({ godkjentTid: tid, godkjentNavn, godkjentRolle, ...rad }: Rad): Vurdering => ({
  ...rad,
  statusdato: tilDato(rad.statusdato),
  godkjent: tid && godkjentNavn && godkjentRolle ? { navn: godkjentNavn, rolle: godkjentRolle, tid } : null,
})

/**
 * DELT: others may write answers and risks meanwhile, nobody may change the status; for those who write in it.
 * ALENE: nobody else may do either; for those who change the status.
 */
export type Laas = 'DELT' | 'ALENE'

/**
 * One version inside a transaction of an actor who may read the kommune; null when there is no such version here.
 * With a lock it is the version as it stands when all others have let go.
 */
export async function vurderingITransaksjon(
  tx: Tx,
  kommunenummer: string,
  id: string,
  laas?: Laas,
): Promise<Vurdering | null> {
  if (!erUuid(id)) return null
  if (laas) {
    const slag = laas === 'DELT' ? Prisma.sql`FOR SHARE` : Prisma.sql`FOR UPDATE`
    await tx.$queryRaw`SELECT 1 FROM "Vurdering" WHERE "id" = ${id}::uuid
      AND "kommunenummer" = ${kommunenummer} ${slag}`
  }
  const rad = await tx.vurdering.findFirst({ where: { id, kommunenummer }, select: VURDERINGSVALG })
  return rad && tilVurdering(rad)
}

/** The answers of a version, by nokkel. */
export async function svarITransaksjon(tx: Tx, kommunenummer: string, vurderingId: string): Promise<Svar> {
  const rader = await tx.vurderingsfelt.findMany({
    where: { kommunenummer, vurderingId },
    select: { felt: true, sykehjemId: true, verdi: true, versjon: true },
  })
  return Object.fromEntries(
    rader.map(({ felt, sykehjemId, verdi, versjon }) => [feltnokkel(felt, sykehjemId), { verdi, versjon }]),
  )
}
