import type { Desimal } from '../beregning/situasjon'

/** From and up to, inhabitants. til null = no upper bound. */
export type Storrelse = { fra: number; til: number | null }

/** Where a published figure was printed; its name and date stand under `indikator.kilde`. All have their figures of SSB. */
export type Publikasjon = 'STATISTIKKSIDE' | 'RAPPORT_2019' | 'STATUSRAPPORT_2023'

type Landstall = { aar: number; gjennomsnitt: Desimal; median: Desimal | null; publikasjon: Publikasjon }

const rapport = (aar: number, gjennomsnitt: Desimal, median: Desimal): Landstall => ({
  ...{ aar, gjennomsnitt, median, publikasjon: 'STATUSRAPPORT_2023' },
})

/**
 * Legetimer per uke per beboer, the whole country. SSB, through Helsedirektoratet «Allmennlegetjenesten, statusrapport
 * høsten 2023» (2015-2022), its statistics page (2005) and the report of 2019 (2009).
 */
export const LANDSTALL: readonly Landstall[] = [
  { aar: 2005, gjennomsnitt: '0.27', median: null, publikasjon: 'STATISTIKKSIDE' },
  { aar: 2009, gjennomsnitt: '0.34', median: null, publikasjon: 'RAPPORT_2019' },
  rapport(2015, '0.53', '0.45'),
  rapport(2016, '0.55', '0.47'),
  rapport(2017, '0.55', '0.48'),
  rapport(2018, '0.56', '0.52'),
  rapport(2019, '0.55', '0.50'),
  rapport(2020, '0.56', '0.51'),
  rapport(2021, '0.61', '0.54'),
  rapport(2022, '0.62', '0.54'),
]

const FORSTE_AAR = 2015

/** The middle kommune of each size, a column for each year from 2015; from the same report. */
const MEDIANER: readonly (Storrelse & { medianer: readonly Desimal[] })[] = [
  { fra: 0, til: 1_999, medianer: ['0.43', '0.47', '0.42', '0.47', '0.44', '0.47', '0.47', '0.50'] },
  { fra: 2_000, til: 4_999, medianer: ['0.44', '0.40', '0.43', '0.47', '0.47', '0.44', '0.47', '0.45'] },
  { fra: 5_000, til: 9_999, medianer: ['0.45', '0.45', '0.48', '0.50', '0.50', '0.50', '0.54', '0.51'] },
  { fra: 10_000, til: 49_999, medianer: ['0.51', '0.53', '0.54', '0.57', '0.57', '0.57', '0.64', '0.61'] },
  { fra: 50_000, til: null, medianer: ['0.61', '0.63', '0.59', '0.66', '0.65', '0.59', '0.65', '0.67'] },
]

/** The groups kommuner are compared in, by size. */
export const STORRELSER: readonly Storrelse[] = MEDIANER.map(({ fra, til }) => ({ fra, til }))

/** The group a number of inhabitants belongs to. */
export function storrelseFor(innbyggertall: number): Storrelse {
  const { fra, til } = klasseFor(innbyggertall)
  return { fra, til }
}

/** The published median of kommuner of this size, or null for a year that has none. */
export const publisertStorrelse = (innbyggertall: number, aar: number): Desimal | null =>
  klasseFor(innbyggertall).medianer[aar - FORSTE_AAR] ?? null

function klasseFor(innbyggertall: number) {
  const klasse = MEDIANER.find(k => k.til === null || innbyggertall <= k.til)
  if (!klasse) throw new RangeError(`Not a number of inhabitants: ${innbyggertall}`)
  return klasse
}
