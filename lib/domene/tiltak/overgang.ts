import type { Tiltaksstatus } from './typer'

export const TILTAKSHANDLINGER = ['START', 'UTSETT', 'GJENNOMFOR', 'AVBRYT', 'GJENOPPTA', 'EVALUER'] as const
export type Tiltakshandling = (typeof TILTAKSHANDLINGER)[number]

/** GJENOPPTA: what was thought done, or given up, is taken up again. What has not begun has nothing to evaluate. */
const OVERGANGER: Record<Tiltaksstatus, Partial<Record<Tiltakshandling, Tiltaksstatus>>> = {
  PLANLAGT: { START: 'PAGAR', GJENNOMFOR: 'GJENNOMFORT', AVBRYT: 'AVBRUTT' },
  PAGAR: { UTSETT: 'PLANLAGT', GJENNOMFOR: 'GJENNOMFORT', AVBRYT: 'AVBRUTT', EVALUER: 'PAGAR' },
  GJENNOMFORT: { GJENOPPTA: 'PAGAR', EVALUER: 'GJENNOMFORT' },
  AVBRUTT: { GJENOPPTA: 'PAGAR', EVALUER: 'AVBRUTT' },
}

/** What an act makes of a tiltak with this status; null when it may not be done. */
export const overgang = (status: Tiltaksstatus, handling: Tiltakshandling): Tiltaksstatus | null =>
  OVERGANGER[status][handling] ?? null

/** The acts that change the status of a tiltak as it stands, in the order they are offered. */
export const statushandlinger = (status: Tiltaksstatus): Tiltakshandling[] =>
  TILTAKSHANDLINGER.filter(h => {
    const ny = overgang(status, h)
    return ny !== null && ny !== status
  })
