import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'

type Props = {
  /** How much is missing. */
  mangler: number
  /** Marked as done by the one who owns it. */
  ferdig: boolean
}

/** How one section (or one home of section B) stands, in words. */
export function Delmerke({ mangler, ferdig }: Props) {
  const t = useTranslations('vurdering.delmerke')
  if (mangler > 0) return <Merkelapp farge="warning">{t('mangler', { antall: mangler })}</Merkelapp>
  return ferdig ? (
    <Merkelapp farge="success">{t('ferdig')}</Merkelapp>
  ) : (
    <Merkelapp farge="info">{t('besvart')}</Merkelapp>
  )
}
