import type { Varselinnhold } from './typer'

/**
 * Has a planned reminder of the embete told the same by e-mail? Then the varsel stands in the app alone. nokkel: of the
 * reminder, as lib/domene/innsamling/paminnelse.ts makes it.
 */
export function erPaminnet(
  { type, objektId, verdier }: Varselinnhold,
  paminnelser: readonly { innsamlingId: string; nokkel: string }[],
): boolean {
  const start =
    type === 'INNSAMLING_APNET'
      ? 'PLAN:'
      : type === 'INNSENDING_RETURNERT'
        ? `RETUR:${verdier.nummer ?? ''}:`
        : null
  return start !== null && paminnelser.some(p => p.innsamlingId === objektId && p.nokkel.startsWith(start))
}
