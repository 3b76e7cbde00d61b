import { avsnitt, del, fritekst, kapittel } from '../blokk'
import { svar } from '../ord'
import type { Kapittel } from '../typer'
import { normen } from './norm'

/** Section D: the local level, innhold og mengde, and the norm that says it in figures. */
export const niva: Kapittel = d => {
  const { t } = d
  const { gjeldende, kommende, utkast } = d.innhold.norm
  const normer = [gjeldende, ...kommende, utkast].filter(n => n !== null)
  const [innhold, mengde] = [fritekst(svar(d, 'D.innhold')), fritekst(svar(d, 'D.mengde'))]
  return [
    kapittel(t('dokument.D.tittel')),
    ...(innhold.length === 0 ? [] : [del(t('dokument.D.innhold')), ...innhold]),
    ...(mengde.length === 0 ? [] : [del(t('dokument.D.mengde')), ...mengde]),
    ...(normer.length === 0 ? [avsnitt(t('dokument.norm.ingen'))] : normer.flatMap(n => normen(d, n))),
  ]
}
