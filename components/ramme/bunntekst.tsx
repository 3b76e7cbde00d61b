import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { ruter } from '@/lib/ruter'

export function Bunntekst() {
  const t = useTranslations('felles')
  return (
    <footer className="ln-bunn">
      <div className="ln-ytre ln-rekke ln-mellom">
        <span>{t('kilder')}</span>
        <nav aria-label={t('omTjenesten')} className="ln-rekke">
          <Lenke href={ruter.om()}>{t('om')}</Lenke>
          <Lenke href={ruter.sjekkKvittering()}>{t('sjekkKvittering')}</Lenke>
          <Lenke href={ruter.personvern()}>{t('personvern')}</Lenke>
          <Lenke href={ruter.tilgjengelighet()}>{t('tilgjengelighet')}</Lenke>
        </nav>
      </div>
    </footer>
  )
}
