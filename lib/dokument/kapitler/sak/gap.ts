import { avsnitt, ingress, kapittel, merknad } from '../../blokk'
import { gap as gapsetning, motForslaget } from '../../setninger'
import { visTimer } from '../../../tall'
import type { Dokument, Kapittel } from '../../typer'
import { landet, landskilde, sykehjemstabell } from '../statustabeller'

/** What is missing, home by home: a surplus in one never pays for another. */
export const gap: Kapittel = d => [
  kapittel(d.t('dokument.sak.gap')),
  ingress(gapsetning(d)),
  ...sykehjemstabell(d),
  ...motForslag(d),
  merknad(d.t('dokument.sak.gapForklart')),
  avsnitt(landet(d)),
  merknad(landskilde(d)),
]

function motForslag(d: Dokument) {
  const udekket = motForslaget(d)
  return udekket === null ? [] : [avsnitt(d.t('dokument.sak.motForslaget', { udekket: visTimer(udekket) }))]
}
