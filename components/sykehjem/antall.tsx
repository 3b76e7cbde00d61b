import { useTranslations } from 'next-intl'
import { visHeltall } from '@/lib/tall'
import stil from './sykehjem.module.css'

/** A number of beboere; one that nobody has counted is taken to be the plasser, and says so below. */
export function Beboertall({ antall, antatt }: { antall: number | null; antatt: boolean }) {
  const t = useTranslations('sykehjem')
  return (
    <>
      <span className="ln-tall">{visHeltall(antall)}</span>
      {antatt && <span className={`ln-dempet ln-liten ${stil.under}`}>{t('antatt')}</span>}
    </>
  )
}
