import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Overskrift } from '@/components/ui/tekst'

/** «Neste steg»: what is to be done with this version now, and by whom. */
export function Nestekort({ children }: { children: React.ReactNode }) {
  const t = useTranslations('vurdering.neste')
  return (
    <Kort tonet className="ds-card ln-stabel" role="region" aria-labelledby="neste-steg">
      <Overskrift niva={2} id="neste-steg">
        {t('tittel')}
      </Overskrift>
      {children}
    </Kort>
  )
}
