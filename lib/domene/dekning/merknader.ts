import type { Dekning } from '../beregning/typer'
import type { Gjelder, Merknad } from '../kvalitet/typer'

/** The merknader of a page, beside what they concern. */
export type Merknadsfordeling = {
  /** About the norm, the kommune as a whole, or a unit that has no line on the date. */
  kommune: Merknad[]
  /** By sykehjem id; every sykehjem with a line has a list. */
  sykehjem: Map<string, Merknad[]>
}

/** Puts each merknad where its figures stand. The order within a list is kept: the gravest first. */
export function fordelMerknader(merknader: readonly Merknad[], dekning: Dekning): Merknadsfordeling {
  const sykehjem = new Map(dekning.sykehjem.map(s => [s.id, [] as Merknad[]]))
  const kommune: Merknad[] = []
  for (const m of merknader) (sykehjem.get(m.gjelder.sykehjemId ?? '') ?? kommune).push(m)
  return { kommune, sykehjem }
}

/** The page where what a merknad is about can be mended. */
export type Rettested =
  | { slag: 'AVDELING'; sykehjemId: string; id: string }
  | { slag: 'LEGEAVTALE'; sykehjemId: string; id: string }
  | { slag: 'SYKEHJEM'; id: string }
  | { slag: 'NORM'; id: string | null }
  | { slag: 'ALLE_SYKEHJEM' }

/** Where to mend it: the most particular thing the merknad names. */
export function rettested({ kode, gjelder }: { kode: string; gjelder: Gjelder }): Rettested {
  const { sykehjemId, avdelingId, legeavtaleId, normId } = gjelder
  if (normId !== undefined || kode === 'INGEN_NORM') return { slag: 'NORM', id: normId ?? null }
  if (sykehjemId === undefined) return { slag: 'ALLE_SYKEHJEM' }
  if (legeavtaleId !== undefined) return { slag: 'LEGEAVTALE', sykehjemId, id: legeavtaleId }
  if (avdelingId !== undefined) return { slag: 'AVDELING', sykehjemId, id: avdelingId }
  return { slag: 'SYKEHJEM', id: sykehjemId }
}
