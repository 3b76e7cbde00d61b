import { scaleLinear } from 'd3-scale'
import type { Steg } from '@/lib/domene/utvikling/serie'
import { aarAv, type Dato, dagerMellom, forsteIAaret } from '@/lib/domene/felles/dato'
import { aksetall, spenn } from './akse'

/** The plot's own units: whole numbers, so that a line of thousands of steps stays short. */
export const BREDDE = 10_000
export const HOYDE = 1_000
/** The right edge of the plot, in percent of the drawing. */
const HOYRE = 99

/** Where a date lies in the plot: its first moment. til is the last day, so the day after it is the right edge. */
export type Tidsskala = { fra: Dato; til: Dato }
const andel = ({ fra, til }: Tidsskala, dager: number) => dager / (dagerMellom(fra, til) + 1)

/**
 * The axis up, from what is drawn: its numbers and where they lie in the plot (0 = top). It begins at 0 unless the lines
 * would then lie on one another. hjelpelinje: a value that must be on it.
 */
export function lagYakse(serier: readonly (readonly Steg[])[], hjelpelinje: number | null = null) {
  const tall = serier.flat().flatMap(s => s.verdi?.valueOf() ?? [])
  const skala = scaleLinear()
    .domain(tall.length === 0 ? [0, 1] : omfang([...tall, ...(hjelpelinje === null ? [] : [hjelpelinje])]))
    .nice(4)
    .rangeRound([HOYDE, 0])
  const merker = skala.ticks(4).map(t => ({ tekst: aksetall(t), y: skala(t) }))
  return { y: (t: number) => skala(t), merker, begynner: aksetall(skala.domain()[0] ?? 0) }
}

/** Small figures (timer per beboer) are spread by the same rule as large ones. */
function omfang(tall: readonly number[]): [number, number] {
  const hoyest = Math.max(...tall)
  if (hoyest <= 0 || hoyest >= 10) return spenn(tall)
  const [a, b] = spenn(tall.map(t => (t * 100) / hoyest))
  return [(a * hoyest) / 100, (b * hoyest) / 100]
}

/** The line of one figure: level stretches, a riser where two meet, nothing where it is not defined. */
export function lagLinje(steg: readonly Steg[], tid: Tidsskala, y: (t: number) => number): string {
  let penn: { x: number; y: number } | null = null
  let d = ''
  for (const s of steg) {
    if (s.verdi === null) {
      penn = null
      continue
    }
    const [x1, x2] = [plass(tid, s.fra), plass(tid, s.til, 1)]
    const hoyde = y(s.verdi.valueOf())
    d += penn === null ? `M${x1} ${hoyde}` : penn.y === hoyde ? '' : `V${hoyde}`
    d += `H${x2}`
    penn = { x: x2, y: hoyde }
  }
  return d
}

/** Where a day begins in the plot, or (etter = 1) where it ends. */
const plass = (tid: Tidsskala, dato: Dato, etter = 0): number =>
  Math.round(andel(tid, dagerMellom(tid.fra, dato) + etter) * BREDDE)

/** The room the numbers of the axis need to the left, in percent, by the longest of them. */
export const venstreFor = (tekster: readonly string[]): number =>
  Math.max(9, 3 + 3 * Math.max(0, ...tekster.map(t => t.length)))

/** Across the drawing, in percent. */
export function lagXskala(tid: Tidsskala, venstre: number) {
  const bredde = HOYRE - venstre
  const prosent = (dager: number) => Math.round((venstre + andel(tid, dager) * bredde) * 100) / 100
  return {
    ...{ venstre, bredde },
    x: (dato: Dato) => prosent(dagerMellom(tid.fra, dato)),
    /** Where the day ends. */
    slutt: (dato: Dato) => prosent(dagerMellom(tid.fra, dato) + 1),
  }
}

/** A date with a name on the axis. AAR: the year; MANED: the month; FORSTE: the date the axis begins on. */
export type Tidsmarke = { dato: Dato; slag: 'FORSTE' | 'AAR' | 'MANED' }

/** So many names fit on a narrow screen. */
const PLASS = 5

/**
 * Dates to name: each year that begins in the interval, else months, thinned to what has room; and where the axis begins,
 * unless a name stands there already.
 */
export function tidsmarker({ fra, til }: Tidsskala): Tidsmarke[] {
  const dager = dagerMellom(fra, til) + 1
  const iTide = (datoer: Dato[]) =>
    datoer.filter(
      d => d > fra && d <= til && dagerMellom(fra, d) >= dager / 7 && dagerMellom(d, til) >= dager / 12,
    )
  const aar = Array.from({ length: aarAv(til) - aarAv(fra) + 1 }, (_, i) => aarAv(fra) + i)
  const aarsskifter = iTide(aar.map(forsteIAaret))
  const forste = { dato: fra, slag: 'FORSTE' as const }
  if (dager > 800) return [forste, ...tynn(aarsskifter).map(dato => ({ dato, slag: 'AAR' as const }))]
  const maneder = iTide(aar.flatMap(a => MANEDER.map(m => `${forsteIAaret(a).slice(0, 5)}${m}-01`)))
  return [forste, ...tynn(maneder).map(dato => ({ dato, slag: 'MANED' as const }))]
}

const MANEDER = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

/** Every second, third … so that no more than PLASS are left. */
function tynn(datoer: readonly Dato[]): Dato[] {
  const hver = Math.ceil(datoer.length / PLASS)
  return datoer.filter((_, i) => i % hver === 0)
}
