import { type Dato, plussDager } from '../felles/dato'
import type { SituasjonNorm, SituasjonSykehjem } from './situasjon'

type Periode = { fra: Dato | null; til: Dato | null }

/** Every date on which a sykehjem's own figures can change: the first day of something, or the day after its last. */
export function endringsdatoer(sykehjem: SituasjonSykehjem): Set<Dato> {
  const perioder: Periode[] = [sykehjem, ...sykehjem.avdelinger].map(e => ({ fra: e.apnet, til: e.nedlagt }))
  for (const { belegg } of sykehjem.avdelinger)
    perioder.push(...belegg.map(b => ({ fra: b.gjelderFra, til: null })))
  for (const { versjoner, fravaer } of sykehjem.legeavtaler)
    perioder.push(...versjoner.map(v => ({ fra: v.gjelderFra, til: v.gjelderTil })), ...fravaer)
  return new Set(perioder.flatMap(grenser))
}

/** Every date on which a norm comes into force: all sykehjem can change. */
export const normdatoer = (normer: readonly SituasjonNorm[]): Set<Dato> =>
  new Set(normer.map(n => n.gyldigFra))

const grenser = ({ fra, til }: Periode): Dato[] => [
  ...(fra === null ? [] : [fra]),
  ...(til === null ? [] : [plussDager(til, 1)]),
]
