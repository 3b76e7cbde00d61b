import type { Desimal, Situasjon } from '../beregning/situasjon'
import type { Utsnitt } from '../beregning/utsnitt'
import { type Dato, innenfor, sammenlignDato } from '../felles/dato'
import type { Tiltak } from '../tiltak/typer'

/** Something that happens on the axis of time. NORM: a version comes into force. EFFEKT and FRIST: of a tiltak. */
export type Tidsmerke = { dato: Dato } & (
  | { slag: 'NORM'; normId: string }
  | { slag: 'EFFEKT'; tiltakId: string; tittel: string; timer: Desimal | null }
  | { slag: 'FRIST'; tiltakId: string; tittel: string; gjennomfort: boolean }
)

/**
 * What to mark between two dates, in order: norm versions, and when the tiltak of what is followed have effect and are due.
 * Those that were given up have neither.
 */
export function tidsmerker(
  { normer }: Pick<Situasjon, 'normer'>,
  tiltak: readonly Tiltak[],
  utsnitt: Utsnitt,
  [fra, til]: [Dato, Dato],
): Tidsmerke[] {
  const merker: Tidsmerke[] = [
    ...normer.map(n => ({ dato: n.gyldigFra, slag: 'NORM' as const, normId: n.id })),
    ...tiltak
      .filter(t => t.status !== 'AVBRUTT' && gjelder(t, utsnitt))
      .flatMap(({ id: tiltakId, tittel, effektFra, effektTimer: timer, frist, status }): Tidsmerke[] => [
        ...(effektFra ? [{ dato: effektFra, slag: 'EFFEKT' as const, tiltakId, tittel, timer }] : []),
        ...(frist
          ? [
              {
                ...{ dato: frist, slag: 'FRIST' as const, tiltakId, tittel },
                gjennomfort: status === 'GJENNOMFORT',
              },
            ]
          : []),
      ]),
  ]
  return merker.filter(m => innenfor(m.dato, fra, til)).sort((a, b) => sammenlignDato(a.dato, b.dato))
}

function gjelder(t: Tiltak, { sykehjemId, avdelingId, type }: Utsnitt): boolean {
  if (avdelingId !== null) return t.avdelingId === avdelingId
  return (sykehjemId === null || t.sykehjemId === sykehjemId) && (type === null || t.type === type)
}
