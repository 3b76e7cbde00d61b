import type { Innsendingsstatus } from './typer'

export const INNSENDINGSHANDLINGER = [
  'SENDE',
  'TREKKE',
  'BEHANDLE',
  'SLIPPE',
  'RETURNERE',
  'KONTROLLERE',
] as const
export type Innsendingshandling = (typeof INNSENDINGSHANDLINGER)[number]

/** null as status: nothing has been sent yet. SLIPPE: taken under behandling by mistake. */
const OVERGANGER: Record<
  Innsendingsstatus | 'INGEN',
  Partial<Record<Innsendingshandling, Innsendingsstatus>>
> = {
  INGEN: { SENDE: 'INNSENDT' },
  INNSENDT: { TREKKE: 'TRUKKET', BEHANDLE: 'UNDER_BEHANDLING' },
  TRUKKET: { SENDE: 'INNSENDT' },
  UNDER_BEHANDLING: { SLIPPE: 'INNSENDT', RETURNERE: 'RETURNERT', KONTROLLERE: 'KONTROLLERT' },
  RETURNERT: { SENDE: 'INNSENDT' },
  KONTROLLERT: { BEHANDLE: 'UNDER_BEHANDLING' },
}

/** What an act makes of an innsending with this status (null = nothing sent yet); null when it may not be done. */
export const overgang = (
  status: Innsendingsstatus | null,
  handling: Innsendingshandling,
): Innsendingsstatus | null => OVERGANGER[status ?? 'INGEN'][handling] ?? null
