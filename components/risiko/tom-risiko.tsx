import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'

/** No risks yet: where to begin, for those who can. */
export function TomRisiko({ kanEndre }: { kanEndre: boolean }) {
  const t = useTranslations('risiko')
  if (!kanEndre) return <Avsnitt>{t('tom.leser')}</Avsnitt>
  return (
    <Kort tonet className="ds-card ln-stabel-tett">
      <Overskrift niva={2}>{t('tom.tittel')}</Overskrift>
      <Avsnitt>{t('tom.tekst')}</Avsnitt>
    </Kort>
  )
}
