import {
  aarAv,
  type Dato,
  forsteIAaret,
  manedsslutter,
  plussDager,
  sammenlignDato,
  sisteIAaret,
  ukedag,
} from '../felles/dato'
import { type Aarstall, beregnAar, ukerUnder } from './aar'
import type { Beregningsvalg } from './dekning'
import type { Desimal, Situasjon } from './situasjon'
import { lagTrinn, type Trinn } from './trinn'
import type { Nokkeltall } from './typer'
import { HELE_KOMMUNEN, type Utsnitt } from './utsnitt'

export type Utvikling = {
  kommunenummer: string
  utsnitt: Utsnitt
  fra: Dato
  til: Dato
  timerPerArsverk: Desimal
  /** The figures on every month-end inside the interval. */
  maneder: (Nokkeltall & { dato: Dato })[]
  /** Every year the interval touches, cut to it. */
  aar: Aarstall[]
  /** The same as steps, for a chart: they cover [fra, til] without holes. */
  trinn: Trinn[]
  /** Every ISO week wholly under norm by actual hours, by its Monday: those that aar counts. */
  ukerFaktiskUnderNorm: Dato[]
}

/** The kommune, or a part of it, over time, both ends inclusive. Throws RangeError when til is before fra. */
export function beregnUtvikling(
  situasjon: Situasjon,
  fra: Dato,
  til: Dato,
  valg: Beregningsvalg & { utsnitt?: Utsnitt } = {},
): Utvikling {
  const utsnitt = valg.utsnitt ?? HELE_KOMMUNEN
  if (til < fra) throw new RangeError(`${til} is before ${fra}`)
  const medHeleUker = lagTrinn(
    situasjon,
    plussDager(fra, 1 - ukedag(fra)),
    plussDager(til, 7 - ukedag(til)),
    valg,
    utsnitt,
  )
  const trinn = medHeleUker
    .filter(t => t.til >= fra && t.fra <= til)
    .map(t => ({ ...t, fra: senest(t.fra, fra), til: tidligst(t.til, til) }))
  return {
    kommunenummer: situasjon.kommunenummer,
    utsnitt,
    fra,
    til,
    timerPerArsverk: valg.timerPerArsverk ?? situasjon.timerPerArsverk,
    maneder: manedsslutter(fra, til).flatMap(dato =>
      trinn.filter(t => t.fra <= dato && dato <= t.til).map(t => ({ dato, ...t.sum })),
    ),
    aar: aarene(fra, til).map(aar =>
      beregnAar(aar, medHeleUker, senest(forsteIAaret(aar), fra), tidligst(sisteIAaret(aar), til)),
    ),
    trinn,
    ukerFaktiskUnderNorm: ukerUnder(medHeleUker, fra, til),
  }
}

const senest = (a: Dato, b: Dato) => (sammenlignDato(a, b) > 0 ? a : b)
const tidligst = (a: Dato, b: Dato) => (sammenlignDato(a, b) < 0 ? a : b)

const aarene = (fra: Dato, til: Dato): number[] =>
  Array.from({ length: aarAv(til) - aarAv(fra) + 1 }, (_, i) => aarAv(fra) + i)
