import 'server-only'
import { erUuid } from '../../domene/felles/uuid'
import type { Loggoppforing, Risikovalg, Tiltak } from '../../domene/tiltak/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import { som, somKonto } from '../database'
import { nyesteVurdering, planITransaksjon, tiltakITransaksjon } from './rad'

/** The kommune's forbedringsplan, the nearest frist first. null when it is not the actor's to read. */
export async function hentPlan(bruker: Bruker, kommunenummer: string): Promise<Tiltak[] | null> {
  if (!kan(bruker, 'plan:lese', { kommunenummer })) return null
  return som(bruker, tx => planITransaksjon(tx, kommunenummer))
}

/** harVedlegg: files hang on it, removed ones too. With those, or an entry in the log, it can never be deleted. */
export type Tiltaksfakta = { tiltak: Tiltak; logg: Loggoppforing[]; harVedlegg: boolean }

/** One tiltak with its oppfølgingslogg, newest first. null when there is none, or it is not the actor's to read. */
export async function hentTiltak(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
): Promise<Tiltaksfakta | null> {
  if (!kan(bruker, 'plan:lese', { kommunenummer }) || !erUuid(id)) return null
  const funnet = await som(bruker, async tx => {
    const tiltak = await tiltakITransaksjon(tx, kommunenummer, id)
    if (!tiltak) return null
    const her = { kommunenummer, tiltakId: id }
    const logg = await tx.tiltakslogg.findMany({
      where: her,
      orderBy: [{ tid: 'desc' }, { id: 'desc' }],
      select: { id: true, tid: true, brukerId: true, rolle: true, tekst: true },
    })
    return { tiltak, logg, harVedlegg: (await tx.vedlegg.count({ where: her })) > 0 }
  })
  if (!funnet) return null
  const navn = await navnPa(
    kommunenummer,
    funnet.logg.map(l => l.brukerId),
  )
  return {
    ...funnet,
    logg: funnet.logg.map(({ brukerId, ...l }) => ({ ...l, navn: navn.get(brukerId) ?? null })),
  }
}

/** The names of those who wrote, as they are now. */
async function navnPa(kommunenummer: string, ider: readonly string[]): Promise<Map<string, string>> {
  if (ider.length === 0) return new Map()
  return somKonto({ kommuner: [kommunenummer] }, async tx => {
    const brukere = await tx.bruker.findMany({
      where: { id: { in: [...new Set(ider)] } },
      select: { id: true, navn: true },
    })
    return new Map(brukere.map(b => [b.id, b.navn]))
  })
}

/** The risks of the newest version of the vurdering, in order. null when the plan is not the actor's to read. */
export async function hentRisikovalg(bruker: Bruker, kommunenummer: string): Promise<Risikovalg[] | null> {
  if (!kan(bruker, 'plan:lese', { kommunenummer })) return null
  return som(bruker, async tx => {
    const vurdering = await nyesteVurdering(tx, kommunenummer)
    if (!vurdering) return []
    return tx.risiko.findMany({
      where: { kommunenummer, vurderingId: vurdering.id },
      orderBy: { nummer: 'asc' },
      select: { id: true, nummer: true, hendelse: true, sykehjemId: true },
    })
  })
}
