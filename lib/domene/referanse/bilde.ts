import type { Situasjon } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import { type Egenindikator, egenIndikator, egneAar, sisteHeleAar } from './egen'
import { aarMedReferanse, finnReferanse, type Referanse, type Referansegrunnlag } from './indikator'

/** Everything the page of the indicator shows, for one year. */
export type Indikatorbilde = {
  aar: number
  /** The years to choose among, the newest first. */
  valgbare: number[]
  egen: Egenindikator
  naa: Egenindikator
  iAaret: Referanse
  /** Of the year, or of the latest before it that has a figure of the country. */
  referanse: Referanse
  egne: Egenindikator[]
  referanser: Referanse[]
}

const FORSTE_AAR = 2015

/** aar: what the address asks for; anything but a year to choose is the last one that is over. */
export function lagIndikatorbilde(
  grunnlag: Referansegrunnlag,
  situasjon: Situasjon,
  aarOnsket: number,
  idag: Dato,
): Indikatorbilde {
  const siste = sisteHeleAar(idag)
  const alle = Array.from({ length: siste - FORSTE_AAR + 1 }, (_, i) => FORSTE_AAR + i)
  const aar = alle.includes(aarOnsket) ? aarOnsket : siste
  const egne = egneAar(situasjon, alle, idag)
  const egen = egenIndikator(situasjon, `${aar}-12-31`)
  const iAaret = finnReferanse(grunnlag, aar)
  const medTall = aarMedReferanse(grunnlag).findLast(a => a <= aar)
  return {
    ...{ aar, valgbare: alle.toReversed(), egen, naa: egenIndikator(situasjon, idag), iAaret, egne },
    referanse: medTall === undefined ? iAaret : finnReferanse(grunnlag, medTall),
    referanser: alle.map(a => finnReferanse(grunnlag, a)),
  }
}
