import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { type Apningstid, apenstatus } from '@/lib/domene/sykehjem/apningstid'

/** Open, closed or not opened yet, with the date it turns. */
export function Apningsmerke({ enhet, dato }: { enhet: Apningstid; dato: Dato }) {
  const t = useTranslations('sykehjem.status')
  const status = apenstatus(enhet, dato)
  if (status === 'NEDLAGT') return <Merkelapp>{t('NEDLAGT', { dato: visDato(enhet.nedlagt) })}</Merkelapp>
  if (status === 'APNER_SENERE')
    return <Merkelapp farge="info">{t('APNER_SENERE', { dato: visDato(enhet.apnet) })}</Merkelapp>
  return enhet.nedlagt === null ? (
    <Merkelapp>{t('APEN')}</Merkelapp>
  ) : (
    <Merkelapp farge="info">{t('LEGGES_NED', { dato: visDato(enhet.nedlagt) })}</Merkelapp>
  )
}
