import { niva } from './skala'
import type { Risikoniva, Risikoskala } from './typer'

/** What a risk is placed and ordered by. s and k before tiltak, rest after; null = not assessed. */
export type Vurdert = {
  nummer: number
  sannsynlighet: number | null
  konsekvens: number | null
  restSannsynlighet: number | null
  restKonsekvens: number | null
}

export const TIDSPUNKTER = ['FOR', 'ETTER'] as const
/** Before and after tiltak. */
export type Tidspunkt = (typeof TIDSPUNKTER)[number]

export type Plass = { s: number; k: number }

/** Where a risk stands in the matrix before or after tiltak; null until both are assessed. */
export function plass(risiko: Vurdert, nar: Tidspunkt): Plass | null {
  const [s, k] =
    nar === 'FOR'
      ? [risiko.sannsynlighet, risiko.konsekvens]
      : [risiko.restSannsynlighet, risiko.restKonsekvens]
  return s === null || k === null ? null : { s, k }
}

/** sannsynlighet × konsekvens; null until both are assessed. */
export function produkt(risiko: Vurdert, nar: Tidspunkt): number | null {
  const her = plass(risiko, nar)
  return her && her.s * her.k
}

export function nivaFor(risiko: Vurdert, nar: Tidspunkt, skala: Risikoskala): Risikoniva | null {
  const her = plass(risiko, nar)
  return her && niva(her.s, her.k, skala)
}

/** The gravest first: by product before tiltak, then by what is left after, then by number. Not assessed comes last. */
export function sorterRisikoer<R extends Vurdert>(risikoer: readonly R[]): R[] {
  const vekt = (r: R, nar: Tidspunkt) => produkt(r, nar) ?? 0
  return [...risikoer].sort(
    (a, b) => vekt(b, 'FOR') - vekt(a, 'FOR') || vekt(b, 'ETTER') - vekt(a, 'ETTER') || a.nummer - b.nummer,
  )
}

/** How many risks stand on each level, before or after tiltak, and how many are not assessed. */
export function antallPerNiva(
  risikoer: readonly Vurdert[],
  nar: Tidspunkt,
  skala: Risikoskala,
): Record<Risikoniva | 'UVURDERT', number> {
  const antall = { LAV: 0, MIDDELS: 0, HOY: 0, UVURDERT: 0 }
  for (const r of risikoer) antall[nivaFor(r, nar, skala) ?? 'UVURDERT']++
  return antall
}

/** The first risk, by number, that is not assessed before tiltak; null when all are. */
export const forsteUvurderte = <R extends Vurdert>(risikoer: readonly R[]): R | null =>
  [...risikoer].sort((a, b) => a.nummer - b.nummer).find(r => plass(r, 'FOR') === null) ?? null

/** R1, R2 …: what a risk is called in its version. */
export const risikonavn = ({ nummer }: { nummer: number }): string => `R${nummer}`

/** The next number of a version: numbers of deleted risks before the last are not used again. */
export const nesteNummer = (brukte: readonly number[]): number => Math.max(0, ...brukte) + 1
