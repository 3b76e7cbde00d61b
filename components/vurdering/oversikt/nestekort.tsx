import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Overskrift } from '@/components/ui/tekst'

/**
 * «Neste steg»: what is to be done with this version now, and by whom. The inner box keeps the padding: a card with a
 * fold right inside it has none.
 */
export function Nestekort({ children }: { children: React.ReactNode }) {
  const t = useTranslations('vurdering.neste')
  return (
    <Kort tonet role="region" aria-labelledby="neste-steg">
      <div className="ln-stabel">
        <Overskrift niva={2} id="neste-steg">
          {t('tittel')}
        </Overskrift>
        {children}
      </div>
    </Kort>
  )
}
