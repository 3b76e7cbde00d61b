import 'server-only'
import type { Aarslinje, Utvalg } from '../../domene/samlet/typer'
import type { Bruker } from '../../domene/tilgang'
import { somTilsyn } from '../database'
import { tilDato } from '../konverter'
import { type Samletvalg, utenNokkel } from './les'
import { lagSummer } from './summer'
import { rundeITransaksjon, rundeneI, synsfelt } from './synsfelt'

/**
 * The rounds of the same owner as this one (the embete, or the country) year by year, the earliest first. null when the
 * round is not the actor's to see.
 */
export async function hentUtvikling(
  bruker: Bruker,
  innsamlingId: string,
  { sted, utvalg }: Samletvalg,
): Promise<Aarslinje[] | null> {
  const felt = synsfelt(bruker, sted)
  if (!felt) return null
  return somTilsyn(bruker, async tx => {
    const runde = await rundeITransaksjon(tx, felt, innsamlingId)
    if (!runde) return null
    const runder = await tx.innsamling.findMany({
      where: { AND: [rundeneI(felt), { statsforvalterId: runde.statsforvalterId }] },
      orderBy: [{ statusdato: 'asc' }, { publisert: 'asc' }],
    })
    const ider = runder.map(r => r.id)
    const linjer = await lagSummer(tx, felt, ider, 'ALLE', utvalg)
    return runder.map(r => ({
      ...utenNokkel(linjer.find(l => l.innsamlingId === r.id)),
      ...{ innsamlingId: r.id, tittel: r.tittel, aar: r.aar, statusdato: tilDato(r.statusdato) },
    }))
  })
}

/** One round in the list over the country. embete null: national. */
export type Runderad = Aarslinje & { embete: { id: string; navn: string } | null; frist: string }

/** Every round that is publisert, of all embeter and the country, the newest first, for DIREKTORAT; null for others. */
export async function hentRunder(bruker: Bruker, utvalg: Utvalg): Promise<Runderad[] | null> {
  const felt = synsfelt(bruker, null)
  if (!felt) return null
  return somTilsyn(bruker, async tx => {
    const runder = await tx.innsamling.findMany({
      where: rundeneI(felt),
      include: { statsforvalter: { select: { id: true, navn: true } } },
      orderBy: [{ statusdato: 'desc' }, { statsforvalterId: 'asc' }],
    })
    const ider = runder.map(r => r.id)
    const linjer = await lagSummer(tx, felt, ider, 'ALLE', utvalg)
    return runder.map(r => ({
      ...utenNokkel(linjer.find(l => l.innsamlingId === r.id)),
      ...{ innsamlingId: r.id, tittel: r.tittel, aar: r.aar, statusdato: tilDato(r.statusdato) },
      ...{ embete: r.statsforvalter, frist: tilDato(r.frist) },
    }))
  })
}
