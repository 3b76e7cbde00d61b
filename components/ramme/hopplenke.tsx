import { useTranslations } from 'next-intl'

export function Hopplenke() {
  const t = useTranslations('felles')
  return (
    <a className="ds-skip-link" href="#innhold">
      {t('hoppTilInnhold')}
    </a>
  )
}
