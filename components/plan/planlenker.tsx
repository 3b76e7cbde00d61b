import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { ruter } from '@/lib/ruter'

/** What to learn from before one plans: other kommuner, and the practice of the field. */
export function Planlenker({ kommunenummer }: { kommunenummer: string }) {
  const t = useTranslations()
  return (
    <p className="ln-rekke">
      <Lenke href={ruter.erfaringer(kommunenummer)}>{t('erfaring.lenke')}</Lenke>
      <Lenke href={ruter.praksis()}>{t('praksis.lenke')}</Lenke>
    </p>
  )
}
