import type { Dato } from '../felles/dato'
import type { Situasjon } from './situasjon'

/** Gives what is registered dates of its own, so that things change on many days. Takes from the end of datoer. */
export function spre(s: Situasjon, datoer: Dato[]): Situasjon {
  const neste = () => datoer.pop() ?? '2026-04-01'
  return {
    ...s,
    normer: s.normer.map(n => ({ ...n, gyldigFra: neste() })),
    sykehjem: s.sykehjem.map(h => ({
      ...h,
      nedlagt: neste(),
      avdelinger: h.avdelinger.map((a, i) => ({
        ...a,
        ...(i % 2 ? { apnet: neste() } : { nedlagt: neste() }),
        belegg: a.belegg.map(b => ({ ...b, gjelderFra: neste() })),
      })),
      legeavtaler: h.legeavtaler.map(l => ({
        ...l,
        versjoner: l.versjoner.map(v => ({ ...v, gjelderFra: neste() })),
        fravaer: l.fravaer.map(f => ({ ...f, fra: neste(), til: '2026-05-15' })),
      })),
    })),
  }
}
