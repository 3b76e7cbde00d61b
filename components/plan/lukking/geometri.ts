import { scaleLinear } from 'd3-scale'
import type Fraction from 'fraction.js'
import { spenn } from '@/components/figur/akse'
import type { Lukkingsmaned } from '@/lib/domene/tiltak/lukking'

/** Where the plot lies in the drawing: percent across, rem down. The room to the left is for the numbers of the axis. */
const VENSTRE = 9
const HOYRE = 99
export const TOPP = 2.5
export const BUNN = 15.5

/** A stretch with one value. x in percent, y in rem. */
export type Strekk = { x1: number; x2: number; y: number }
/** Stretches that hang together, and where there is none on both sides. */
export type Linje = Strekk[]

type Verdi = Fraction | null

/**
 * The steps of a curve over the months: each value holds until the next month, the last one a month more. Only for
 * drawing: floats are good enough.
 */
export function lagGeometri(maneder: readonly Lukkingsmaned[]) {
  const tall = maneder.flatMap(m => [m.normtimer, m.avtalteTimer, m.medPlan]).flatMap(t => t?.valueOf() ?? [])
  const yskala = scaleLinear()
    .domain(spenn(tall))
    .nice(4)
    .rangeRound([100 * BUNN, 100 * TOPP])
  const xskala = scaleLinear()
    .domain([0, maneder.length])
    .rangeRound([100 * VENSTRE, 100 * HOYRE])
  const y = (t: Fraction) => yskala(t.valueOf()) / 100
  const x = (maned: number) => xskala(maned) / 100
  const linje = (verdi: (m: Lukkingsmaned) => Verdi): Linje =>
    slaSammen(
      maneder.flatMap((m, i) => {
        const v = verdi(m)
        return v === null ? [] : [{ x1: x(i), x2: x(i + 1), y: y(v) }]
      }),
    )
  return {
    x,
    y,
    linje,
    akse: yskala.ticks(4).map(t => ({ tall: t, y: yskala(t) / 100 })),
    venstre: VENSTRE,
    hoyre: HOYRE,
  }
}

/** Neighbours on the same height become one. */
const slaSammen = (strekk: readonly Strekk[]): Linje =>
  strekk.reduce<Strekk[]>((ut, s) => {
    const forrige = ut.at(-1)
    return forrige && forrige.x2 === s.x1 && forrige.y === s.y
      ? [...ut.slice(0, -1), { ...forrige, x2: s.x2 }]
      : [...ut, s]
  }, [])

/** The months that get a name on the axis: no more than fit on a narrow screen, and clear of the word for today. */
export function merkedeManeder(antall: number, manedsnummer: (i: number) => number): number[] {
  const hver = antall <= 14 ? 3 : antall <= 26 ? 6 : 12
  return Array.from({ length: antall }, (_, i) => i).filter(
    i => i >= hver && (manedsnummer(i) - 1) % hver === 0,
  )
}
