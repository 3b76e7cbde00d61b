import { useTranslations } from 'next-intl'
import type { Sprak } from '@/lib/domene/felles/sprak'

/** Switches language. A plain form, so it works before (and without) any script. */
export function Sprakvelger({ sprak, byttSprak }: { sprak: Sprak; byttSprak: (s: Sprak) => Promise<void> }) {
  const t = useTranslations('felles')
  const annet = sprak === 'nb' ? 'nn' : 'nb'
  return (
    <form action={byttSprak.bind(null, annet)}>
      <button className="ds-button" data-variant="tertiary" data-size="sm" type="submit" lang={annet}>
        {t('annetSprak')}
      </button>
    </form>
  )
}
