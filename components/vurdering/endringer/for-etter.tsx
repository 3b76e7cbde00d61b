import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import stil from './endringer.module.css'

type Props = { navn: string; for: string; etter: string }

/** One thing in both versions, side by side. */
export function ForEtter({ navn, for: for_, etter }: Props) {
  const t = useTranslations('vurdering.endringer')
  return (
    <div className="ln-stabel-tett">
      <Overskrift niva={3} storrelse="2xs">
        {navn}
      </Overskrift>
      <dl className={stil.par}>
        <div>
          <dt>{t('for')}</dt>
          <dd>{for_ || t('ikkeBesvart')}</dd>
        </div>
        <div>
          <dt>{t('etter')}</dt>
          <dd>{etter || t('ikkeBesvart')}</dd>
        </div>
      </dl>
    </div>
  )
}
