import type { Desimal } from '../beregning/situasjon'
import { publisertStorrelse, type Storrelse, storrelseFor } from './publisert'

export { STORRELSER, type Storrelse } from './publisert'

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

/**
 * Legetimer per uke per beboer 2022. SSB, through Helsedirektoratet «Allmennlegetjenesten, statusrapport høsten
 * 2023» (mean, median, table of medians by size). SSB's own, once imported: finnReferanse.
 */
const LANDET_2022 = { aar: 2022, gjennomsnitt: '0.62', median: '0.54' } as const

/** What to hold a kommune's legetimer per beboer against: the latest year built in. */
export function referansetall(innbyggertall: number): Referansetall {
  const medianStorrelse = publisertStorrelse(innbyggertall, LANDET_2022.aar)
  if (medianStorrelse === null) throw new Error('The latest year built in has no table by size')
  return { ...LANDET_2022, medianStorrelse, storrelse: storrelseFor(innbyggertall) }
}
