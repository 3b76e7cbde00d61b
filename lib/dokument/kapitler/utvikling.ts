import { avsnitt, fritekst, kapittel, merknad } from '../blokk'
import { svar } from '../ord'
import type { Kapittel } from '../typer'
import { avtaleformer, stillinger, tilgjengelighet } from './leger'
import { landet, landskilde, sykehjemstabell, utviklingstabell } from './statustabeller'

/** Section A: utvikling og status. */
export const utvikling: Kapittel = d => {
  const { t, innhold } = d
  const { sum } = innhold.tall
  return [
    kapittel(t('dokument.A.tittel')),
    ...fritekst(svar(d, 'A.utvikling')),
    ...sykehjemstabell(d),
    ...(sum.beboereAntatt ? [merknad(t('dokument.A.antatt'))] : []),
    ...(sum.ufullstendig ? [merknad(t('dokument.A.ufullstendig'))] : []),
    ...fritekst(svar(d, 'A.tall')),
    ...utviklingstabell(d),
    avsnitt(landet(d)),
    merknad(landskilde(d)),
    ...avtaleformer(d),
    ...stillinger(d),
    ...tilgjengelighet(d),
  ]
}
