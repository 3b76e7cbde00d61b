import { scaleLinear } from 'd3-scale'
import type Fraction from 'fraction.js'
import type { Lukkingsmaned } from '@/lib/domene/tiltak/lukking'
import { visDesimal } from '@/lib/tall'

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

/**
 * What the axis up covers: from 0, unless the curves then would lie on top of one another; then just what they move in,
 * so that the gap can be seen.
 */
function spenn(tall: readonly number[]): [number, number] {
  const [lavest, hoyest] = [Math.min(...tall, Infinity), Math.max(1, ...tall)]
  const rom = Math.max(hoyest - lavest, hoyest / 10)
  return lavest > 2 * rom ? [lavest - rom / 2, hoyest + rom / 4] : [0, hoyest]
}

/** A number of the axis, with the decimals it has. */
export const aksetall = (tall: number): string => visDesimal(String(tall))

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

export type Merke = { maned: number; numre: number[]; rad: number }

/**
 * Where the numbers of the tiltak stand: above the step of their month, those of one month together, and one row higher
 * where they would lie on the one before.
 */
export function plasserMerker(
  maneder: readonly { maned: number; nummer: number }[],
  antall: number,
): Merke[] {
  const merker = new Map<number, number[]>()
  for (const { maned, nummer } of maneder) merker.set(maned, [...(merker.get(maned) ?? []), nummer])
  const sortert = [...merker].sort(([a], [b]) => a - b)
  const opptatt: number[] = []
  return sortert.map(([maned, numre]) => {
    const bredde = (2 + 3 * numre.length) * (antall / 40)
    const ledig = opptatt.findIndex(til => til <= maned)
    const rad = ledig === -1 ? opptatt.length : ledig
    opptatt[rad] = maned + bredde
    return { maned, numre, rad }
  })
}
