import { type Dato, plussDager } from '../felles/dato'
import type { SituasjonLegeavtale, SituasjonNorm, SituasjonSykehjem } from './situasjon'

type Periode = { fra: Dato | null; til: Dato | null }

/** Every date on which a sykehjem's own figures can change: the first day of something, or the day after its last. */
export function endringsdatoer(sykehjem: SituasjonSykehjem): Set<Dato> {
  return new Set([
    ...[sykehjem, ...sykehjem.avdelinger].flatMap(apningsdatoer),
    ...sykehjem.avdelinger.flatMap(a => a.belegg.map(b => b.gjelderFra)),
    ...sykehjem.legeavtaler.flatMap(avtaledatoer),
  ])
}

/** When it opens, and the day after its last open day. */
export const apningsdatoer = ({ apnet, nedlagt }: { apnet: Dato | null; nedlagt: Dato | null }): Dato[] =>
  grenser({ fra: apnet, til: nedlagt })

/** Every date on which an avtale's hours can change. */
export const avtaledatoer = ({ versjoner, fravaer }: SituasjonLegeavtale): Dato[] =>
  [...versjoner.map(v => ({ fra: v.gjelderFra, til: v.gjelderTil })), ...fravaer].flatMap(grenser)

/** Every date on which a norm comes into force: all sykehjem can change. */
export const normdatoer = (normer: readonly SituasjonNorm[]): Set<Dato> =>
  new Set(normer.map(n => n.gyldigFra))

const grenser = ({ fra, til }: Periode): Dato[] => [
  ...(fra === null ? [] : [fra]),
  ...(til === null ? [] : [plussDager(til, 1)]),
]
