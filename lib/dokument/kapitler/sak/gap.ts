import { avsnitt, ingress, kapittel, merknad } from '../../blokk'
import { gap as gapsetning } from '../../setninger'
import type { Kapittel } from '../../typer'
import { landet, sykehjemstabell } from '../statustabeller'

/** What is missing, home by home: a surplus in one never pays for another. */
export const gap: Kapittel = d => [
  kapittel(d.t('dokument.sak.gap')),
  ingress(gapsetning(d)),
  ...sykehjemstabell(d),
  merknad(d.t('dokument.sak.gapForklart')),
  avsnitt(landet(d)),
  merknad(d.t('dekning.referanse.kilde')),
]
