import { useTranslations } from 'next-intl'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import type { Risikolinje } from './linje'
import { Tiltakslenker } from './tiltakslenker'

type Props = {
  tiltak: Risikolinje['tiltak']
  /** The address where a tiltak is made of the risk; null for those who may not. */
  nytt: string | null
}

/** What the plan does about the risk, as it is now. */
export function Tiltaksdel({ tiltak, nytt }: Props) {
  const t = useTranslations('risiko')
  return (
    <section className="ln-stabel-tett">
      <Overskrift niva={2}>{t('tiltak.overskrift')}</Overskrift>
      <Tiltakslenker tiltak={tiltak} />
      {nytt && (
        <div className="ln-rekke">
          <Knappelenke variant="secondary" href={nytt}>
            {t('tiltak.lag')}
          </Knappelenke>
        </div>
      )}
    </section>
  )
}
