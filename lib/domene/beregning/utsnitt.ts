import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import { navnenokkel } from '../felles/navn'
import type { Situasjon } from './situasjon'

/**
 * What part of a kommune is followed over time. An avdeling is one avdeling and has its own type; sykehjem and type
 * together are the type's avdelinger at that sykehjem; all null is the kommune.
 */
export type Utsnitt = {
  sykehjemId: string | null
  avdelingId: string | null
  type: Avdelingstype | null
}

export const HELE_KOMMUNEN: Utsnitt = { sykehjemId: null, avdelingId: null, type: null }

/**
 * One of which is enough for it to be under norm, since a surplus in one never pays for another: a sykehjem of the
 * kommune, an avdeling of a type. null: it is one itself.
 */
export function leddI({ sykehjemId, avdelingId, type }: Utsnitt): 'SYKEHJEM' | 'AVDELING' | null {
  if (type !== null) return 'AVDELING'
  return sykehjemId === null && avdelingId === null ? 'SYKEHJEM' : null
}

/** As asked for in an address: ids or names; blank = not asked for. */
export type Utsnittvalg = { sykehjem?: string; avdeling?: string; type?: string }
export type Utsnittfelt = keyof Utsnittvalg

/**
 * Finds what is asked for. What the kommune does not have is named in ukjent and is as if not asked for. An avdeling
 * goes before a type; one that is not at the sykehjem asked for is unknown there.
 */
export function finnUtsnitt(
  { sykehjem }: Situasjon,
  valg: Utsnittvalg,
): { utsnitt: Utsnitt; ukjent: Utsnittfelt[] } {
  const hjem = valg.sykehjem ? sykehjem.find(s => erDen(s, valg.sykehjem)) : undefined
  const steder = hjem ? [hjem] : sykehjem
  const sted = valg.avdeling ? steder.find(s => s.avdelinger.some(a => erDen(a, valg.avdeling))) : undefined
  const avdeling = sted?.avdelinger.find(a => erDen(a, valg.avdeling))
  const type = AVDELINGSTYPER.find(t => t === valg.type)
  return {
    utsnitt: {
      sykehjemId: (hjem ?? sted)?.id ?? null,
      avdelingId: avdeling?.id ?? null,
      type: avdeling ? null : (type ?? null),
    },
    ukjent: [
      ...(valg.sykehjem && !hjem ? (['sykehjem'] as const) : []),
      ...(valg.avdeling && !avdeling ? (['avdeling'] as const) : []),
      ...(valg.type && !type ? (['type'] as const) : []),
    ],
  }
}

const erDen = ({ id, navn }: { id: string; navn: string }, spurt = ''): boolean =>
  id === spurt || navnenokkel(navn) === navnenokkel(spurt)
