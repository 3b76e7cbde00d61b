import 'server-only'
import { type Bruker, type Rolle, kan, rolleFor } from '../../domene/tilgang'
import type { Vedleggseier } from '../../domene/vedlegg/typer'
import type { Tx } from '../database'

/** What the actor may do with the files of one thing. */
export type Vedleggsrett = {
  /** The role by which the actor may add and remove; null: may only read. */
  rolle: Rolle | null
  /** Why nobody may add or remove now; null: one may. */
  laast: 'vedlegg.feil.vurderingLaast' | 'vedlegg.feil.normIkkeVedtatt' | null
}

/**
 * The rights of the thing a file hangs on: a vurdering while it is UTKAST, a norm once it is vedtatt, a tiltak always.
 * null when there is no such thing here, or it is not the actor's to read. skriv: holds the thing and its status still
 * until the end of the transaction.
 */
export async function vedleggsrett(
  tx: Tx,
  bruker: Bruker,
  kommunenummer: string,
  eier: Vedleggseier,
  { skriv = false } = {},
): Promise<Vedleggsrett | null> {
  const her = { kommunenummer }
  if ('vurderingId' in eier) {
    const id = eier.vurderingId
    if (!kan(bruker, 'vurdering:lese', her)) return null
    if (skriv) await tx.$executeRaw`SELECT 1 FROM "Vurdering" WHERE "id" = ${id}::uuid FOR SHARE`
    const rad = await tx.vurdering.findFirst({ where: { id, ...her }, select: { status: true } })
    const laast = rad?.status === 'UTKAST' ? null : ('vedlegg.feil.vurderingLaast' as const)
    return rad && { rolle: rolleFor(bruker, 'vurdering:endre', her), laast }
  }
  if ('lokalnormId' in eier) {
    const id = eier.lokalnormId
    if (!kan(bruker, 'norm:lese', her)) return null
    if (skriv) await tx.$executeRaw`SELECT 1 FROM "Lokalnorm" WHERE "id" = ${id}::uuid FOR SHARE`
    const rad = await tx.lokalnorm.findFirst({ where: { id, ...her }, select: { status: true } })
    const laast = rad?.status === 'VEDTATT' ? null : ('vedlegg.feil.normIkkeVedtatt' as const)
    return rad && { rolle: rolleFor(bruker, 'norm:vedta', her), laast }
  }
  const id = eier.tiltakId
  if (!kan(bruker, 'plan:lese', her)) return null
  if (skriv) await tx.$executeRaw`SELECT 1 FROM "Tiltak" WHERE "id" = ${id}::uuid FOR SHARE`
  const rad = await tx.tiltak.findFirst({ where: { id, ...her }, select: { sykehjemId: true } })
  const sykehjemId = rad?.sykehjemId ?? undefined
  return rad && { rolle: rolleFor(bruker, 'plan:endre', { ...her, sykehjemId }), laast: null }
}

/** The columns that say what a file hangs on: one of them is set. */
export const EIER = { vurderingId: true, lokalnormId: true, tiltakId: true } as const

/** What a file hangs on, from its columns. */
export const tilEier = (rad: {
  vurderingId: string | null
  lokalnormId: string | null
  tiltakId: string | null
}): Vedleggseier => {
  if (rad.vurderingId) return { vurderingId: rad.vurderingId }
  if (rad.lokalnormId) return { lokalnormId: rad.lokalnormId }
  if (rad.tiltakId) return { tiltakId: rad.tiltakId }
  throw new Error('A vedlegg that hangs on nothing')
}
