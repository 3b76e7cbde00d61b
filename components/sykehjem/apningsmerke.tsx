import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { type Apningstid, apenstatus } from '@/lib/domene/sykehjem/apningstid'

type Props = { enhet: Apningstid; dato: Dato }

/** Open, closed or not opened yet, with the date it turns, in words. */
export function Apningstekst({ enhet, dato }: Props) {
  const t = useTranslations('sykehjem.status')
  switch (apenstatus(enhet, dato)) {
    case 'NEDLAGT':
      return t('NEDLAGT', { dato: visDato(enhet.nedlagt) })
    case 'APNER_SENERE':
      return t('APNER_SENERE', { dato: visDato(enhet.apnet) })
    case 'APEN':
      return enhet.nedlagt === null ? t('APEN') : t('LEGGES_NED', { dato: visDato(enhet.nedlagt) })
  }
}

/** The same as a label: blue where a change lies ahead. */
export function Apningsmerke({ enhet, dato }: Props) {
  const status = apenstatus(enhet, dato)
  const endres = status === 'APNER_SENERE' || (status === 'APEN' && enhet.nedlagt !== null)
  return (
    <Merkelapp farge={endres ? 'info' : 'neutral'}>
      <Apningstekst enhet={enhet} dato={dato} />
    </Merkelapp>
  )
}
