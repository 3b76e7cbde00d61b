import { createTranslator } from 'use-intl/core'
import { visDatoLang } from '../dato'
import type { Dato } from '../domene/felles/dato'
import type { Utsending } from '../domene/varsel/typer'
import { ruter } from '../ruter'
import nb from '../tekster/nb.json'
import nn from '../tekster/nn.json'
import { emnelinje } from './emne'

/** An e-mail as it is sent: plain text. */
export type Brev = { emne: string; tekst: string }

/** The e-mail of a varsel, in its reader's language. adresse: where the app is opened, without a slash at the end. */
export function lagBrev(utsending: Utsending, adresse: string, idag: Dato): Brev {
  const { varsel, kommunenummer, kommunenavn: kommune, sprak } = utsending
  const { type, objektId, forfall, verdier } = varsel
  const t = createTranslator({
    locale: sprak,
    messages: sprak === 'nn' ? nn : nb,
    namespace: 'varsel',
    onError: feil => {
      throw feil
    },
  })
  const fyll = {
    ...{ dato: visDatoLang(forfall), forfalt: forfall < idag ? 'ja' : 'nei' },
    ...{ tittel: verdier.tittel ?? '', nummer: String(verdier.nummer ?? ''), hva: verdier.hva ?? '' },
  }
  return {
    emne: emnelinje(t('brev.emne', { kommune, emne: t(`emne.${type}`, fyll) })),
    tekst: [
      t(`melding.${type}`, fyll),
      `${t('brev.apne')}\n${adresse}${ruter.varselmal(kommunenummer, type, objektId)}`,
      `${t('brev.hvorfor', { kommune })}\n${adresse}${ruter.varsler(kommunenummer)}`,
      t('brev.ikkeSvar'),
    ].join('\n\n'),
  }
}
