import type { Dato } from '../felles/dato'
import { plussDager } from '../felles/dato'
import { type Beregningsvalg, lagRammer } from './dekning'
import { endringsdatoer, normdatoer } from './endringsdatoer'
import { erApen } from './gyldighet'
import { kommunelinje } from './kommune'
import type { Situasjon, SituasjonSykehjem } from './situasjon'
import { beregnSykehjem } from './sykehjem'
import type { DekningSykehjem, Nokkeltall } from './typer'

/** A stretch of days, both ends inclusive, on which no figure of the kommune changes. */
export type Trinn = { fra: Dato; til: Dato; sum: Nokkeltall }

/**
 * The kommune's figures as steps over [fra, til]: one calculation per date on which something changes, and of the
 * sykehjem only those that change then.
 */
export function lagTrinn(situasjon: Situasjon, fra: Dato, til: Dato, valg: Beregningsvalg): Trinn[] {
  const hjem = situasjon.sykehjem.map(sykehjem => ({ sykehjem, datoer: endringsdatoer(sykehjem) }))
  const nyNorm = normdatoer(situasjon.normer)
  const alle = new Set([fra, ...nyNorm, ...hjem.flatMap(h => [...h.datoer])])
  const starter = [...alle].filter(d => d >= fra && d <= til).sort()
  const linjer = new Map<SituasjonSykehjem, DekningSykehjem | null>()
  return starter.map((start, i) => {
    const rammer = lagRammer(situasjon, start, valg)
    for (const { sykehjem, datoer } of hjem)
      if (i === 0 || nyNorm.has(start) || datoer.has(start))
        linjer.set(sykehjem, erApen(sykehjem, start) ? beregnSykehjem(sykehjem, rammer) : null)
    const neste = starter[i + 1]
    const apne = [...linjer.values()].filter(l => l !== null)
    return {
      fra: start,
      til: neste === undefined ? til : plussDager(neste, -1),
      sum: kommunelinje(apne, rammer.timerPerArsverk),
    }
  })
}
