import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Sprak } from '@/lib/domene/felles/sprak'

type Props = { sprak: Sprak; byttSprak: (sprak: Sprak) => Promise<void> }

/** The language one reads. It follows the user from now on, whatever kommune it is. */
export function Sprakvalg({ sprak, byttSprak }: Props) {
  const t = useTranslations('minside.sprak')
  const annet = sprak === 'nb' ? 'nn' : 'nb'
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      <Avsnitt>{sprak === 'nb' ? t('nb') : t('nn')}</Avsnitt>
      <form action={byttSprak.bind(null, annet)}>
        <button className="ds-button" data-variant="secondary" type="submit">
          {annet === 'nn' ? t('tilNn') : t('tilNb')}
        </button>
      </form>
    </section>
  )
}
