import { useTranslations } from 'next-intl'

export function Demomerke() {
  const t = useTranslations('felles')
  return (
    <aside className="ln-demo" aria-label={t('demoMerkelapp')}>
      <div className="ln-ytre">{t('demo')}</div>
    </aside>
  )
}
