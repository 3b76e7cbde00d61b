import type { Dato } from '../felles/dato'
import { type Fase, fristFor } from '../innsamling/fase'
import type { Innsamling, Innsamlingskommune } from '../innsamling/typer'
import { type Klar, klarstand } from './klar'
import type { Innsending, Innsendingsstatus } from './typer'

/**
 * How far a kommune has come in one round, as it sees it itself. UTKAST: something is written and nothing sent. KLAR: one
 * has found it ready, and another is to send it.
 */
export type Stand =
  | Innsendingsstatus
  | 'FRITATT'
  | 'KOMMENDE'
  | 'IKKE_STARTET'
  | 'UTKAST'
  | 'KLAR'
  | 'OVER_FRIST'
  | 'IKKE_LEVERT'

type Rad = {
  fase: Fase
  kommune: Pick<Innsamlingskommune, 'fritatt' | 'egenFrist'>
  innsending: Pick<Innsending, 'status' | 'returfrist'> | null
  harUtkast: boolean
  /** The mark; null = none, one person is enough, or nothing can be sent now. */
  klar: Pick<Klar, 'gjelder'> | null
}

/** In these there is something to send. */
const SENDES = ['RETURNERT', 'IKKE_STARTET', 'UTKAST', 'TRUKKET', 'OVER_FRIST'] as const

/** What is KLAR is so whatever is behind it: sent back, taken back or late. */
export function standFor(rad: Rad): Stand {
  const stand = standUtenKlar(rad)
  return klarstand(rad.klar) === 'KLAR' && SENDES.some(s => s === stand) ? 'KLAR' : stand
}

/** What was sent goes before dates; without anything sent, dates go before a draft. */
function standUtenKlar({ fase, kommune, innsending, harUtkast }: Omit<Rad, 'klar'>): Stand {
  if (innsending && innsending.status !== 'TRUKKET') return innsending.status
  if (kommune.fritatt) return 'FRITATT'
  if (fase === 'KOMMENDE' || fase === 'UTKAST') return 'KOMMENDE'
  if (fase === 'STENGT') return 'IKKE_LEVERT'
  if (fase === 'ETTER_FRIST') return 'OVER_FRIST'
  if (innsending) return 'TRUKKET'
  return harUtkast ? 'UTKAST' : 'IKKE_STARTET'
}

export const STANDGRUPPER = ['AAPEN', 'KOMMENDE', 'FERDIG'] as const
type Standgruppe = (typeof STANDGRUPPER)[number]

/** AAPEN: something may still be sent, taken back or mended. */
export function gruppeFor(rad: Omit<Rad, 'klar'>): Standgruppe {
  const stand = standUtenKlar(rad)
  if (stand === 'RETURNERT') return 'AAPEN'
  if (stand === 'KOMMENDE') return 'KOMMENDE'
  const ferdig = stand === 'FRITATT' || stand === 'KONTROLLERT' || rad.fase === 'STENGT'
  return ferdig ? 'FERDIG' : 'AAPEN'
}

/** Does the kommune have something to send? */
export const venterPaKommunen = (rad: Omit<Rad, 'klar'>): boolean =>
  SENDES.some(s => s === standUtenKlar(rad))

/** The last day in time: of a correction its own, else that of the round or of the kommune's exception. */
export function gjeldendeFrist(
  innsamling: Pick<Innsamling, 'frist'>,
  { kommune, innsending }: Pick<Rad, 'kommune' | 'innsending'>,
): Dato {
  if (innsending?.status === 'RETURNERT' && innsending.returfrist !== null) return innsending.returfrist
  return fristFor(innsamling, kommune)
}
