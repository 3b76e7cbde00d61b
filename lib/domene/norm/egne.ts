import type { Avdelingstype } from '../avdeling/typer'
import type { Situasjon } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { Typer } from './utkast-schema'
import type { Sats } from './versjon'

/** The type of each avdeling of the kommune, by id. */
export const typerIKommunen = (situasjon: Situasjon): Typer =>
  Object.fromEntries(situasjon.sykehjem.flatMap(s => s.avdelinger.map(a => [a.id, a.type])))

/**
 * The avdelinger a rate of their own may be chosen for: those not closed, nor in a closed home, and those that have
 * one in the draft already.
 */
export function avdelingerForEgneSatser(
  { sykehjem }: Situasjon,
  satser: readonly Pick<Sats, 'avdelingId'>[],
  idag: Dato,
): { id: string; navn: string; sykehjem: string; type: Avdelingstype }[] {
  const stengt = (enhet: { nedlagt: Dato | null }) => enhet.nedlagt !== null && enhet.nedlagt < idag
  return sykehjem.flatMap(s =>
    s.avdelinger
      .filter(a => (!stengt(s) && !stengt(a)) || satser.some(sats => sats.avdelingId === a.id))
      .map(({ id, navn, type }) => ({ id, navn, type, sykehjem: s.navn })),
  )
}
