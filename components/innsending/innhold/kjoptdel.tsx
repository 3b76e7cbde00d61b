import { useTranslations } from 'next-intl'
import type { Kjopt } from '@/lib/domene/innsending/innhold'
import { visTimer } from '@/lib/tall'

/** Of the agreed hours, those bought from other kommuner; nothing where there are none, or it is not told. */
export function Kjoptdel({ kjopt }: { kjopt: readonly Kjopt[] | undefined }) {
  const t = useTranslations('interkommunalt')
  if (!kjopt || kjopt.length === 0) return null
  return (
    <div>
      <p>{t('iAvtaler')}</p>
      <ul className="ds-list">
        {kjopt.map(k => (
          <li key={k.fraKommune}>{t('fraKommune', { timer: visTimer(k.uketimer), kommune: k.navn })}</li>
        ))}
      </ul>
    </div>
  )
}
