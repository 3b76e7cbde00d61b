import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { type Bruker, kan } from '../../domene/tilgang'
import { finnMangler, type Mangel } from '../../domene/vurdering/fullstendighet'
import type { Vurderingsinnhold } from '../../domene/vurdering/innhold'
import { grunnlagFor, lagInnhold } from '../../domene/vurdering/lag-innhold'
import type { Svar, Vurdering } from '../../domene/vurdering/typer'
import { som, type Tx } from '../database'
import { hentKolleger, type Kollega } from '../kolleger'
import { kilderITransaksjon, skrivNed } from './kilder'
import { svarITransaksjon, tilVurdering, VURDERINGSVALG, vurderingITransaksjon } from './rad'

/** Every version in the kommune, the newest first. null when the kommune is not the actor's. */
export async function hentVurderinger(bruker: Bruker, kommunenummer: string): Promise<Vurdering[] | null> {
  if (!kan(bruker, 'vurdering:lese', { kommunenummer })) return null
  return som(bruker, async tx => {
    const rader = await tx.vurdering.findMany({
      where: { kommunenummer },
      select: VURDERINGSVALG,
      orderBy: { nummer: 'desc' },
    })
    return rader.map(tilVurdering)
  })
}

/** One version and its answers; null when it is not here for the actor. */
export async function hentVurdering(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
): Promise<{ vurdering: Vurdering; svar: Svar } | null> {
  if (!kan(bruker, 'vurdering:lese', { kommunenummer })) return null
  return som(bruker, async tx => {
    const vurdering = await vurderingITransaksjon(tx, kommunenummer, id)
    return vurdering && { vurdering, svar: await svarITransaksjon(tx, kommunenummer, id) }
  })
}

/** A version as text, as the structure the text holds, and the SHA-256 of the text. */
export type NedskrevetInnhold = { tekst: string; innhold: Vurderingsinnhold; sha256: string }

/**
 * A version, whole: the frozen copy when GODKJENT, else put together from what stands now. idag: the date a draft's
 * figures stand on. null when it is not here for the actor.
 */
export async function hentInnhold(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  idag: Dato,
): Promise<NedskrevetInnhold | null> {
  return (await hentVurderingsbilde(bruker, kommunenummer, id, idag))?.nedskrevet ?? null
}

/** What a page of one version needs: the row, the answers, the version whole, and what is missing (none once locked). */
export type Vurderingsbilde = {
  vurdering: Vurdering
  svar: Svar
  nedskrevet: NedskrevetInnhold
  mangler: Mangel[]
  kolleger: Kollega[]
}

/** As hentInnhold, with what is needed to go on writing. null when it is not here for the actor. */
export async function hentVurderingsbilde(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  idag: Dato,
): Promise<Vurderingsbilde | null> {
  const kolleger = await hentKolleger(bruker, kommunenummer)
  if (!kolleger) return null
  return som(bruker, async tx => {
    const vurdering = await vurderingITransaksjon(tx, kommunenummer, id)
    if (!vurdering) return null
    const svar = await svarITransaksjon(tx, kommunenummer, id)
    const frosset = vurdering.status === 'GODKJENT' ? await frossetITransaksjon(tx, vurdering) : null
    if (frosset) return { vurdering, svar, nedskrevet: frosset, mangler: [], kolleger }
    const kilder = await kilderITransaksjon(tx, vurdering, kolleger, idag)
    const innhold = lagInnhold(kilder)
    const mangler = finnMangler(grunnlagFor(kilder))
    return { vurdering, svar, nedskrevet: { ...skrivNed(innhold), innhold }, mangler, kolleger }
  })
}

/** The copy that was frozen at the sign-off; null before. */
export async function frossetITransaksjon(
  tx: Tx,
  { id, kommunenummer }: Pick<Vurdering, 'id' | 'kommunenummer'>,
): Promise<NedskrevetInnhold | null> {
  const rad = await tx.vurdering.findFirst({
    where: { id, kommunenummer, status: 'GODKJENT' },
    select: { innhold: true, sha256: true },
  })
  if (rad?.innhold == null || rad.sha256 === null) return null
  return {
    tekst: rad.innhold,
    sha256: rad.sha256,
    innhold: JSON.parse(rad.innhold) as Vurderingsinnhold,
  }
}
