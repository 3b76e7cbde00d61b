import { useTranslations } from 'next-intl'
import type { Dekker } from '@/lib/domene/tilsyn/dekker'
import { visProsent } from '@/lib/tall'

/** «18 av 23 levert, 91,9 % av innbyggerne.» Never 100 % while somebody is missing. */
export function Dekkerlinje({ dekker: { levert, forventet, innbyggere } }: { dekker: Dekker }) {
  const t = useTranslations('tilsyn.dekker')
  const nesten = innbyggere !== null && levert < forventet && innbyggere.gte('99.95')
  return (
    <p className="ds-paragraph" data-size="lg">
      <strong>{t('levert', { levert, forventet })}</strong>
      {innbyggere !== null && (nesten ? t('nestenAlle') : t('innbyggere', { andel: visProsent(innbyggere) }))}
    </p>
  )
}
