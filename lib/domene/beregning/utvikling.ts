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
import { type Aarstall, beregnAar } from './aar'
import type { Beregningsvalg } from './dekning'
import type { Desimal, Situasjon } from './situasjon'
import { lagTrinn, type Trinn } from './trinn'
import type { Nokkeltall } from './typer'

export type Utvikling = {
  kommunenummer: string
  fra: Dato
  til: Dato
  timerPerArsverk: Desimal
  /** The kommune's figures on every month-end inside the interval. */
  maneder: (Nokkeltall & { dato: Dato })[]
  /** Every year the interval touches, cut to it. */
  aar: Aarstall[]
  /** The same as steps, for a chart: they cover [fra, til] without holes. */
  trinn: Trinn[]
}

/**
 * The kommune over time, both ends inclusive. For one sykehjem, give a situasjon that holds that one alone.
 * Throws RangeError when til is before fra.
 */
export function beregnUtvikling(
  situasjon: Situasjon,
  fra: Dato,
  til: Dato,
  valg: Beregningsvalg = {},
): Utvikling {
  if (til < fra) throw new RangeError(`${til} is before ${fra}`)
  const medHeleUker = lagTrinn(
    situasjon,
    plussDager(fra, 1 - ukedag(fra)),
    plussDager(til, 7 - ukedag(til)),
    valg,
  )
  const trinn = medHeleUker
    .filter(t => t.til >= fra && t.fra <= til)
    .map(t => ({ ...t, fra: senest(t.fra, fra), til: tidligst(t.til, til) }))
  return {
    kommunenummer: situasjon.kommunenummer,
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
  }
}

const senest = (a: Dato, b: Dato) => (sammenlignDato(a, b) > 0 ? a : b)
const tidligst = (a: Dato, b: Dato) => (sammenlignDato(a, b) < 0 ? a : b)

const aarene = (fra: Dato, til: Dato): number[] =>
  Array.from({ length: aarAv(til) - aarAv(fra) + 1 }, (_, i) => aarAv(fra) + i)
