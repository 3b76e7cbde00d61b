import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { ruter } from '@/lib/ruter'
import { Side } from './side'

export function IkkeFunnet() {
  const t = useTranslations('ikkeFunnet')
  return (
    <Side tittel={t('tittel')} ingress={t('tekst')}>
      <p>
        <Lenke href={ruter.forside()}>{t('tilForsiden')}</Lenke>
      </p>
    </Side>
  )
}
