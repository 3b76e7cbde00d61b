import 'server-only'
import { LEVERTE } from '../../domene/innsending/typer'
import type { Innsamling, Innsamlingskommune } from '../../domene/innsamling/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import { somTilsyn } from '../database'
import {
  innsamlingITransaksjon,
  MED_NAVN,
  MED_SPORSMAL,
  rundeneTil,
  tilInnsamling,
  tilInnsamlingskommune,
} from './rad'

/** A round in the list of a place. The counts are of the kommuner of that place; fritatte are not forventet. */
export type Innsamlingsrad = Innsamling & {
  /** Opened here, and not by the country for all. */
  egen: boolean
  forventet: number
  levert: number
  kontrollert: number
}

/**
 * The rounds of an embete (null: the national ones, for DIREKTORAT), the newest status date first: its own, drafts too,
 * and the national ones that are publisert. null when the place is not the actor's.
 */
export async function hentInnsamlinger(
  bruker: Bruker,
  sted: string | null,
): Promise<Innsamlingsrad[] | null> {
  if (!kan(bruker, 'innsamling:lede', { statsforvalterId: sted })) return null
  return somTilsyn(bruker, async tx => {
    const rader = await tx.innsamling.findMany({
      where: rundeneTil(sted),
      include: MED_SPORSMAL,
      orderBy: [{ statusdato: 'desc' }, { opprettet: 'desc' }],
    })
    const her = {
      innsamlingId: { in: rader.map(r => r.id) },
      ...(sted !== null && { statsforvalterId: sted }),
    }
    const spurt = await tx.innsamlingskommune.groupBy({
      by: ['innsamlingId'],
      where: { ...her, fritatt: false },
      _count: true,
    })
    const sendt = await tx.innsending.groupBy({
      by: ['innsamlingId', 'status'],
      where: { ...her, kommune: { fritatt: false } },
      _count: true,
    })
    const antall = (id: string, statuser: readonly string[]) =>
      sendt
        .filter(s => s.innsamlingId === id && statuser.includes(s.status))
        .reduce((sum, s) => sum + s._count, 0)
    return rader.map(r => ({
      ...tilInnsamling(r),
      egen: r.statsforvalterId === sted,
      forventet: spurt.find(s => s.innsamlingId === r.id)?._count ?? 0,
      levert: antall(r.id, LEVERTE),
      kontrollert: antall(r.id, ['KONTROLLERT']),
    }))
  })
}

/** egen: the place opened it and may change it. kommuner: those it asks here, by name; [] until publisert. */
export type Innsamlingsfakta = { innsamling: Innsamling; egen: boolean; kommuner: Innsamlingskommune[] }

/** One round with the kommuner it asks at this place (null = the country). null when there is none, or it is not the actor's to see. */
export async function hentInnsamling(
  bruker: Bruker,
  sted: string | null,
  id: string,
): Promise<Innsamlingsfakta | null> {
  if (!kan(bruker, 'innsamling:lede', { statsforvalterId: sted })) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, sted, id)
    if (!innsamling) return null
    const kommuner = await tx.innsamlingskommune.findMany({
      where: { innsamlingId: id, ...(sted !== null && { statsforvalterId: sted }) },
      include: MED_NAVN,
    })
    return {
      innsamling,
      egen: innsamling.statsforvalterId === sted,
      kommuner: kommuner.map(tilInnsamlingskommune).sort((a, b) => a.navn.localeCompare(b.navn, 'nb')),
    }
  })
}
