import type { z } from 'zod'
import { type Dato, innenfor } from '../felles/dato'
import { datofelt } from '../felles/felt'
import { senesteDato, TIDLIGSTE_APNET } from '../felles/grenser'
import { pakkMelding } from '../felles/melding'
import { dagtekst } from '../kvalitet/merknad'

/** When a sykehjem or avdeling is open. apnet null = always was; nedlagt is the last open day, null = still open. */
export type Apningstid = { apnet: Dato | null; nedlagt: Dato | null }

export type Apenstatus = 'APEN' | 'APNER_SENERE' | 'NEDLAGT'

export function apenstatus(enhet: Apningstid, dato: Dato): Apenstatus {
  if (innenfor(dato, enhet.apnet, enhet.nedlagt)) return 'APEN'
  return enhet.apnet !== null && dato < enhet.apnet ? 'APNER_SENERE' : 'NEDLAGT'
}

/** The two dates of a form. Not before 1850, and an opening not more than five years ahead. */
export const apningstidfelt = (idag: Dato) => ({
  apnet: datofelt({ valgfritt: true, tidligst: TIDLIGSTE_APNET, senest: senesteDato(idag) }),
  nedlagt: datofelt({ valgfritt: true, tidligst: TIDLIGSTE_APNET }),
})

/** A unit cannot close before it opens. For zod's superRefine. */
export function sjekkApningstid({ apnet, nedlagt }: Apningstid, ctx: z.core.$RefinementCtx): void {
  if (apnet === null || nedlagt === null || apnet <= nedlagt) return

  const message = pakkMelding('sykehjem.feil.nedlagtForApnet', {
    funnet: dagtekst(nedlagt),
    apnet: dagtekst(apnet),
  })
  ctx.addIssue({ code: 'custom', path: ['nedlagt'], message })
}
