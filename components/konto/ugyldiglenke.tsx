import { useTranslations } from 'next-intl'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { ruter } from '@/lib/ruter'

/** The one answer to a link that is used, withdrawn, too old or unknown. */
export function Ugyldiglenke() {
  const t = useTranslations('invitasjon.ugyldig')
  return (
    <Side tittel={t('tittel')} ingress={t('tekst')} smal>
      <Avsnitt>{t('hva')}</Avsnitt>
      <div>
        <Knappelenke href={ruter.loggInn()}>{t('loggInn')}</Knappelenke>
      </div>
    </Side>
  )
}
