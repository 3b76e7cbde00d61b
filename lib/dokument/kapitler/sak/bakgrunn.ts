import { RETTSKILDER } from '../../../domene/norm/rettskilder'
import { avsnitt, del, fritekst, kapittel, liste } from '../../blokk'
import { svar } from '../../ord'
import { omfang } from '../../setninger'
import type { Kapittel } from '../../typer'

const RUNDSKRIVET = RETTSKILDER.find(r => r.id === 'I_4_2007')?.navn ?? ''

/** Why the case is raised, and what the duty rests on today. */
export const bakgrunn: Kapittel = d => {
  const { t } = d
  return [
    kapittel(t('dokument.sak.bakgrunn')),
    avsnitt(t('dokument.sak.plikten', { rundskriv: RUNDSKRIVET })),
    avsnitt(t('norm.regler.ingenNasjonal')),
    del(t('dokument.sak.regler')),
    liste(RETTSKILDER.map(r => `${r.navn}: ${t(`norm.regler.rettskilde.${r.id}`)}`)),
    del(t('dokument.sak.status')),
    avsnitt(omfang(d)),
    ...fritekst(svar(d, 'A.utvikling')),
  ]
}
