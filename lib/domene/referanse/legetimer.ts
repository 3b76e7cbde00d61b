import type { Desimal } from '../beregning/situasjon'
import { avrundTilTekst } from '../felles/avrunding'
import type { Dato } from '../felles/dato'
import { type Figur, finnReferanse, type Referansegrunnlag } from './indikator'
import { publisertStorrelse, type Storrelse, storrelseFor } from './publisert'
import { LANDET, type Stand } from './ssb'

export { STORRELSER, type Storrelse, storrelseFor } from './publisert'

/** Figures of one year of the indicator «legetimer per uke per beboer», 2 decimals, with what they cover. */
export type Referansetall = {
  aar: number
  /** The whole country: Σ hours / Σ residents. */
  gjennomsnitt: Desimal
  /** The middle kommune. */
  median: Desimal
  /** The middle kommune among those of about the same size. */
  medianStorrelse: Desimal
  storrelse: Storrelse
  /** SSB's own, as imported: the medians are found of the kommuner's figures. Absent: as published. */
  ssb?: { oppdatert: Dato; hentet: Dato; stand: Stand }
}

/**
 * Legetimer per uke per beboer 2022. SSB, through Helsedirektoratet «Allmennlegetjenesten, statusrapport høsten
 * 2023» (mean, median, table of medians by size).
 */
const LANDET_2022 = { aar: 2022, gjennomsnitt: '0.62', median: '0.54' } as const

/** The latest year that is published. */
export function publiserteReferansetall(innbyggertall: number): Referansetall {
  const medianStorrelse = publisertStorrelse(innbyggertall, LANDET_2022.aar)
  if (medianStorrelse === null) throw new Error('The latest year built in has no table by size')
  return { ...LANDET_2022, medianStorrelse, storrelse: storrelseFor(innbyggertall) }
}

/** From this year on SSB's figures are newer than, or replace, what is published. */
export const FORSTE_SSB_AAR: number = LANDET_2022.aar

/** What to hold a kommune's legetimer per beboer against: SSB's latest whole year, else what is published. */
export function sisteReferansetall(grunnlag: Referansegrunnlag): Referansetall {
  const aar = grunnlag.tall.filter(t => t.region === LANDET && t.aar >= FORSTE_SSB_AAR).map(t => t.aar)
  for (const ett of aar.sort((a, b) => b - a)) {
    const { gjennomsnitt, median, medianStorrelse, storrelse } = finnReferanse(grunnlag, ett)
    const verdier = [gjennomsnitt, median, medianStorrelse].map(fraSsb)
    const [snitt, midten, midtenAvLike] = verdier
    if (!snitt || !midten || !midtenAvLike) continue
    const { oppdatert, hentet, stand } = midten.kilde
    return {
      ...{ aar: ett, gjennomsnitt: snitt.verdi, median: midten.verdi },
      ...{ medianStorrelse: midtenAvLike.verdi, storrelse, ssb: { oppdatert, hentet, stand } },
    }
  }
  return publiserteReferansetall(grunnlag.kommune.innbyggertall)
}

/** A figure that is SSB's own and known; null for any other. */
function fraSsb(figur: Figur | null) {
  if (figur?.kilde.slag !== 'SSB' || figur.verdi === null) return null
  return { verdi: avrundTilTekst(figur.verdi, 2), kilde: figur.kilde }
}
