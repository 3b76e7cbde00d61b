import type { Desimal } from '../beregning/situasjon'
import { FELTER } from './felter'
import type { Risikoinnhold, Vurderingsinnhold } from './innhold'
import { feltnokkel } from './typer'

/** An answer in both versions; '' = not answered. */
export type Svarendring = { felt: string; sykehjemId: string | null; for: string; etter: string }

export const TALLENDRINGER = [
  'plasser',
  'beboere',
  'normtimer',
  'avtalteTimer',
  'udekket',
  'timerPerBeboer',
] as const
/** A figure of the kommune in both versions; null = not known or not defined. */
export type Tallendring = {
  tall: (typeof TALLENDRINGER)[number]
  for: Desimal | number | null
  etter: Desimal | number | null
}

export type Risikoendring = {
  slag: 'NY' | 'BORTE' | 'ENDRET'
  for: Risikoinnhold | null
  etter: Risikoinnhold | null
}

export type Endringer = {
  svar: Svarendring[]
  /** Names of homes that are in one of the two only. */
  sykehjem: { nye: string[]; borte: string[] }
  risikoer: Risikoendring[]
  tall: Tallendring[]
}

/** What is another in the newer of two versions, in the order of the questions. Marks of done are no content. */
export function finnEndringer(for_: Vurderingsinnhold, etter: Vurderingsinnhold): Endringer {
  const mangler = (a: Vurderingsinnhold, b: Vurderingsinnhold) =>
    a.sykehjem.filter(s => !b.sykehjem.some(t => t.id === s.id)).map(s => s.navn)
  return {
    svar: svarendringer(for_, etter),
    sykehjem: { nye: mangler(etter, for_), borte: mangler(for_, etter) },
    risikoer: risikoendringer(for_.risikoer, etter.risikoer),
    tall: TALLENDRINGER.map(tall => ({
      tall,
      for: for_.tall.sum[tall],
      etter: etter.tall.sum[tall],
    })).filter(t => t.for !== t.etter),
  }
}

function svarendringer(for_: Vurderingsinnhold, etter: Vurderingsinnhold): Svarendring[] {
  const hjem = [...new Set([...etter.sykehjem, ...for_.sykehjem].map(s => s.id))]
  return FELTER.filter(f => f.slag !== 'FLAGG' && f.slag !== 'BRUKER').flatMap(({ felt, perSykehjem }) =>
    (perSykehjem ? hjem : [null]).flatMap(sykehjemId => {
      const nokkel = feltnokkel(felt, sykehjemId)
      const [a, b] = [for_.felter[nokkel] ?? '', etter.felter[nokkel] ?? '']
      return a === b ? [] : [{ felt, sykehjemId, for: a, etter: b }]
    }),
  )
}

function risikoendringer(for_: readonly Risikoinnhold[], etter: readonly Risikoinnhold[]): Risikoendring[] {
  const finn = (i: readonly Risikoinnhold[], stammeId: string) => i.find(r => r.stammeId === stammeId) ?? null
  const stammer = [...new Set([...etter, ...for_].map(r => r.stammeId))]
  return stammer.flatMap((stammeId): Risikoendring[] => {
    const [a, b] = [finn(for_, stammeId), finn(etter, stammeId)]
    if (!a || !b) return [{ slag: a ? 'BORTE' : 'NY', for: a, etter: b }]
    return innholdet(a) === innholdet(b) ? [] : [{ slag: 'ENDRET', for: a, etter: b }]
  })
}

/** What a risk says: its number may move without anything being said anew. */
const innholdet = ({ nummer: _n, ...risiko }: Risikoinnhold) => JSON.stringify(Object.entries(risiko).sort())
