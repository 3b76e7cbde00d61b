import 'server-only'
import { createTranslator } from 'use-intl/core'
import { kjorPaminnelser, type Paminnelsestall, sendVentende } from '../data/innsamling/paminnelsesjobb'
import { visDatoLang } from '../dato'
import type { Dato } from '../domene/felles/dato'
import type { Paminnelsesutsending, SendPaminnelse } from '../domene/innsamling/paminnelse'
import { type Env, env } from '../env'
import { ruter } from '../ruter'
import nb from '../tekster/nb.json'
import nn from '../tekster/nn.json'
import type { Brev } from './brev'
import { emnelinje } from './emne'
import { lagPostbud, type Postbud } from './sender'

/** What of the environment e-mail is sent by. */
export type Postsett = Pick<Env, 'epost' | 'nextauthUrl'>

/** The planned reminders of today, and what waits. */
export const sendPlanlagte = (
  idag: Dato,
  bud: Postbud | null,
  nextauthUrl: string,
): Promise<Paminnelsestall> => kjorPaminnelser({ idag, send: bud && sender(bud, nextauthUrl) })

/** What somebody at the embete has just made. */
export const sendPaminnelser = (statsforvalterId: string): Promise<{ sendt: number; feilet: number }> => {
  const { epost, nextauthUrl } = env()
  return sendVentende(statsforvalterId, { send: epost && sender(lagPostbud(epost), nextauthUrl) })
}

function sender(bud: Postbud, nextauthUrl: string): SendPaminnelse {
  return u => bud.send(u.til, lagPaminnelsesbrev(u, nextauthUrl.replace(/\/+$/, '')), u.meldingId)
}

/** A reminder in its reader's language; own words are as they were written. */
export function lagPaminnelsesbrev(u: Paminnelsesutsending, adresse: string): Brev {
  const t = createTranslator({
    locale: u.sprak,
    messages: u.sprak === 'nn' ? nn : nb,
    onError: feil => {
      throw feil
    },
  })
  const fyll = { tittel: u.tittel, frist: visDatoLang(u.frist), kommune: u.kommunenavn }
  return {
    emne: emnelinje(
      t('varsel.brev.emne', { kommune: u.kommunenavn, emne: t(`paminnelse.emne.${u.slag}`, fyll) }),
    ),
    tekst: [
      u.slag === 'HAND' ? u.tekst : t(`paminnelse.tekst.${u.slag}`, fyll),
      ...(u.slag === 'HAND' ? [t('paminnelse.gjelder', fyll)] : []),
      `${t('varsel.brev.apne')}\n${adresse}${ruter.innsending(u.kommunenummer, u.innsamlingId)}`,
      t('paminnelse.hvorfor', { kommune: u.kommunenavn }),
      t('varsel.brev.ikkeSvar'),
    ].join('\n\n'),
  }
}
