import { useTranslations } from 'next-intl'
import { visHeltall } from '@/lib/tall'

/** A number of beboere; one that nobody has counted is taken to be the plasser, and says so. */
export function Beboertall({ antall, antatt }: { antall: number | null; antatt: boolean }) {
  const t = useTranslations('sykehjem')
  return (
    <span className="ln-tall">
      {visHeltall(antall)}
      {antatt && <span className="ln-dempet"> {t('antatt')}</span>}
    </span>
  )
}
