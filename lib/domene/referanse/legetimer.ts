import type { Desimal } from '../beregning/situasjon'

/** A published figure of the indicator «legetimer per uke per beboer», with what it covers. */
export type Referansetall = {
  aar: number
  /** The whole country: Σ hours / Σ residents. */
  gjennomsnitt: Desimal
  /** The middle kommune. */
  median: Desimal
  /** The middle kommune among those of about the same size. */
  medianStorrelse: Desimal
  storrelse: Storrelse
}

/** From and up to, inhabitants. til null = no upper bound. */
export type Storrelse = { fra: number; til: number | null }

/**
 * Legetimer per uke per beboer 2022. SSB, through Helsedirektoratet «Allmennlegetjenesten, statusrapport høsten
 * 2023» (mean, median, table of medians by size). Replaced by SSB's own once they are imported.
 */
const LANDET_2022 = { aar: 2022, gjennomsnitt: '0.62', median: '0.54' } as const

const MEDIAN_2022: readonly (Storrelse & { median: Desimal })[] = [
  { fra: 0, til: 1_999, median: '0.50' },
  { fra: 2_000, til: 4_999, median: '0.45' },
  { fra: 5_000, til: 9_999, median: '0.51' },
  { fra: 10_000, til: 49_999, median: '0.61' },
  { fra: 50_000, til: null, median: '0.67' },
]

/** The groups kommuner are compared in, by size. */
export const STORRELSER: readonly Storrelse[] = MEDIAN_2022.map(({ fra, til }) => ({ fra, til }))

/** What to hold a kommune's legetimer per beboer against: the latest year built in. */
export function referansetall(innbyggertall: number): Referansetall {
  const klasse = MEDIAN_2022.find(k => k.til === null || innbyggertall <= k.til)
  if (!klasse) throw new RangeError(`Not a number of inhabitants: ${innbyggertall}`)
  const { median, ...storrelse } = klasse
  return { ...LANDET_2022, medianStorrelse: median, storrelse }
}
