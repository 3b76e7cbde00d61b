import { avsnitt, fritekst, ingress, kapittel, merknad } from '../../blokk'
import { svar } from '../../ord'
import { lukking, nesteGang } from '../../setninger'
import type { Kapittel } from '../../typer'
import { tiltakstabell } from '../plan'

/** The forbedringsplan in short, what it costs as it is stated, and how it is followed up. */
export const plan: Kapittel = d => {
  const { t, innhold } = d
  const neste = nesteGang(d)
  return [
    kapittel(t('dokument.sak.plan')),
    ...(innhold.plan.tiltak.length === 0
      ? [avsnitt(t('dokument.plan.ingen'))]
      : [ingress(lukking(d)), merknad(t('dokument.plan.teller')), ...tiltakstabell(d)]),
    ...fritekst(svar(d, 'E.hvordan')),
    ...(neste === '' ? [] : [avsnitt(neste)]),
  ]
}
