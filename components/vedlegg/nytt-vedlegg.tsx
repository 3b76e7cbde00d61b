import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { Filskjema } from './filskjema'
import type { Opplasting } from './opplasting'

/** The way to attach one more file. */
export function NyttVedlegg({ lastOpp }: { lastOpp: Opplasting }) {
  const t = useTranslations('vedlegg')
  return (
    <div className="ln-stabel-tett ln-lesbar">
      <Overskrift niva={3}>{t('nytt.tittel')}</Overskrift>
      <Filskjema send={lastOpp} etikett={t('nytt.fil')} knapp={t('nytt.knapp')} />
    </div>
  )
}
