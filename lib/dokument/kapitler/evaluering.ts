import { visDatoLang } from '../../dato'
import { fakta, fritekst, kapittel } from '../blokk'
import { svar } from '../ord'
import type { Kapittel } from '../typer'

/** Section E: how, how often, by whom, and when next. */
export const evaluering: Kapittel = d => {
  const [hyppighet, neste] = [svar(d, 'E.hyppighet'), svar(d, 'E.nesteDato')]
  return [
    kapittel(d.t('dokument.E.tittel')),
    ...fritekst(svar(d, 'E.hvordan')),
    ...fakta([
      [d.t('dokument.E.hyppighet'), hyppighet === '' ? '' : d.t(`dokument.hyppighet.${hyppighet}`)],
      [d.t('dokument.E.hvem'), svar(d, 'E.hvem')],
      [d.t('dokument.E.nesteDato'), neste === '' ? '' : visDatoLang(neste)],
    ]),
  ]
}
