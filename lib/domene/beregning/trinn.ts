import type Fraction from 'fraction.js'
import type { Dato } from '../felles/dato'
import { plussDager } from '../felles/dato'
import { type Beregningsvalg, lagRammer } from './dekning'
import { normdatoer } from './endringsdatoer'
import { kommunelinje } from './kommune'
import { folgSykehjem, type Hjemsmengder } from './lopende'
import { nokkeltall } from './nokkeltall'
import type { Situasjon } from './situasjon'
import { typemengder } from './type'
import type { Nokkeltall } from './typer'
import { HELE_KOMMUNEN, type Utsnitt } from './utsnitt'

/** A stretch of days, both ends inclusive, on which no figure of what is followed changes. */
export type Trinn = { fra: Dato; til: Dato; sum: Nokkeltall }

/**
 * The figures of the kommune, or of a part of it, as steps over [fra, til]. One pass over the dates on which something
 * changes: of the sykehjem, their avtaler and avdelinger only those that change then are reckoned anew.
 */
export function lagTrinn(
  situasjon: Situasjon,
  fra: Dato,
  til: Dato,
  valg: Beregningsvalg,
  utsnitt: Utsnitt = HELE_KOMMUNEN,
): Trinn[] {
  const hjem = situasjon.sykehjem
    .filter(s => utsnitt.sykehjemId === null || s.id === utsnitt.sykehjemId)
    .map(folgSykehjem)
  const nyNorm = normdatoer(situasjon.normer)
  const alle = new Set([fra, ...nyNorm, ...hjem.flatMap(h => [...h.datoer])])
  const starter = [...alle].filter(d => d >= fra && d <= til).sort()
  const linjer = new Map<(typeof hjem)[number], Hjemsmengder | null>()
  let felles = lagRammer(situasjon, fra, valg)
  return starter.map((start, i) => {
    if (nyNorm.has(start)) felles = lagRammer(situasjon, start, valg)
    const rammer = { ...felles, dato: start }
    for (const h of hjem)
      if (i === 0 || nyNorm.has(start) || h.datoer.has(start)) linjer.set(h, h.pa(rammer, nyNorm.has(start)))
    const neste = starter[i + 1]
    const apne = [...linjer.values()].filter(l => l !== null)
    return {
      fra: start,
      til: neste === undefined ? til : plussDager(neste, -1),
      sum: linjeFor(apne, utsnitt, rammer.timerPerArsverk),
    }
  })
}

/** The line of what is followed; while it is closed every figure is null, as in a kommune with nothing open. */
function linjeFor(
  apne: readonly Hjemsmengder[],
  { sykehjemId, avdelingId, type }: Utsnitt,
  timerPerArsverk: Fraction,
): Nokkeltall {
  const ingenting = () => kommunelinje([], timerPerArsverk)
  if (avdelingId !== null) {
    const avdeling = apne.flatMap(h => h.avdelinger).find(a => a.id === avdelingId)
    return avdeling ? nokkeltall(avdeling, timerPerArsverk) : ingenting()
  }
  if (type !== null) {
    const finnes = apne.some(h => h.avdelinger.some(a => a.type === type))
    return finnes ? nokkeltall(typemengder(apne, type), timerPerArsverk) : ingenting()
  }
  if (sykehjemId === null)
    return kommunelinje(
      apne.map(h => h.mengder),
      timerPerArsverk,
    )
  return apne[0] ? nokkeltall(apne[0].mengder, timerPerArsverk) : ingenting()
}
