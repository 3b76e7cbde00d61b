import type { Normstatus } from './typer'

export const NORMHANDLINGER = ['ENDRE', 'FORKAST', 'VEDTA', 'FEILREGISTRER'] as const
export type Normhandling = (typeof NORMHANDLINGER)[number]

/** BORTE: the draft is deleted; nothing that has been vedtatt ever is. */
export type Normutfall = Normstatus | 'BORTE'

const OVERGANGER: Record<Normstatus, Partial<Record<Normhandling, Normutfall>>> = {
  UTKAST: { ENDRE: 'UTKAST', FORKAST: 'BORTE', VEDTA: 'VEDTATT' },
  VEDTATT: { FEILREGISTRER: 'FEILREGISTRERT' },
  FEILREGISTRERT: {},
}

/** What an act makes of a version with this status; null when it may not be done. */
export const overgang = (status: Normstatus, handling: Normhandling): Normutfall | null =>
  OVERGANGER[status][handling] ?? null
