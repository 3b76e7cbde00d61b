import type Fraction from 'fraction.js'
import type { Trinn } from '../beregning/trinn'
import type { Nokkeltall } from '../beregning/typer'
import { type Dato, plussDager } from '../felles/dato'

/** The figures that are drawn over time. */
export const UTVIKLINGSTALL = [
  ...(['normtimer', 'avtalteTimer', 'faktiskeTimer', 'udekket', 'udekketFaktisk'] as const),
  ...(['dekning', 'dekningFaktisk', 'timerPerBeboer'] as const),
]
export type Utviklingstall = (typeof UTVIKLINGSTALL)[number]

/** A stretch with one value, both ends inclusive. null = not defined. */
export type Steg = { fra: Dato; til: Dato; verdi: Fraction | null }

/** One figure as steps; neighbours with the same value are one. */
export function lagSerie(trinn: readonly Trinn[], felt: Utviklingstall): Steg[] {
  const steg: Steg[] = []
  for (const { fra, til, sum } of trinn) {
    const siste = steg.at(-1)
    if (siste && like(siste.verdi, sum[felt])) siste.til = til
    else steg.push({ fra, til, verdi: sum[felt] })
  }
  return steg
}

/** The figures on a day inside the steps. */
export const paDato = (trinn: readonly Trinn[], dato: Dato): Nokkeltall | null =>
  trinn.find(t => t.fra <= dato && dato <= t.til)?.sum ?? null

/** The first, the last, the lowest and the highest value; null when none is defined. */
export function ytterpunkter(steg: readonly Steg[]) {
  const verdier = steg.flatMap(s => s.verdi ?? [])
  const [forste] = verdier
  if (!forste) return null
  return {
    ...{ forste, siste: steg.at(-1)?.verdi ?? null },
    lavest: verdier.reduce((a, b) => (b.lt(a) ? b : a)),
    hoyest: verdier.reduce((a, b) => (b.gt(a) ? b : a)),
  }
}

/** Weeks by their Mondays, as stretches: weeks that follow one another are one. */
export function ukestrekk(mandager: readonly Dato[]): { fra: Dato; til: Dato; uker: number }[] {
  const strekk: { fra: Dato; til: Dato; uker: number }[] = []
  for (const mandag of mandager) {
    const siste = strekk.at(-1)
    const sondag = plussDager(mandag, 6)
    if (siste && plussDager(siste.til, 1) === mandag) {
      siste.til = sondag
      siste.uker++
    } else strekk.push({ fra: mandag, til: sondag, uker: 1 })
  }
  return strekk
}

const like = (a: Fraction | null, b: Fraction | null): boolean =>
  a === null || b === null ? a === b : a.equals(b)
