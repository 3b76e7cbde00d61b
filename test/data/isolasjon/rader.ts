import { INNHOLD } from './innhold'
import { INNSENDING } from './innsending'
import { KONTO } from './konto'
import { PLAN } from './plan'
import type { Rad } from './rad'
import { RISIKO } from './risiko'
import { SAMLET } from './samlet'
import { TILSYN } from './tilsyn'
import { VURDERING } from './vurdering'

/** Every function of lib/data that takes an actor, by «norm/vedtak.registrerVedtak». */
export const RADER: Record<string, Rad> = {
  ...INNHOLD,
  ...INNSENDING,
  ...KONTO,
  ...PLAN,
  ...RISIKO,
  ...SAMLET,
  ...TILSYN,
  ...VURDERING,
}
