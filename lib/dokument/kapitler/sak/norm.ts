import { avsnitt, fritekst, kapittel } from '../../blokk'
import { svar } from '../../ord'
import type { Kapittel } from '../../typer'
import { normen } from '../norm'

/** The norm that is proposed, or the one in force. */
export const norm: Kapittel = d => {
  const { gjeldende, kommende, utkast } = d.innhold.norm
  const normer = [utkast, ...kommende, gjeldende].filter(n => n !== null)
  return [
    kapittel(d.t('dokument.sak.norm')),
    ...fritekst(svar(d, 'D.innhold')),
    ...fritekst(svar(d, 'D.mengde')),
    ...(normer.length === 0 ? [avsnitt(d.t('dokument.norm.ingen'))] : normer.flatMap(n => normen(d, n))),
  ]
}
