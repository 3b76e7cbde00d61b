import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'

type Props = { navn: string; epost: string; steder: { href: string; navn: string; roller: string }[] }

/** Who one is here, and as what. */
export function OmDeg({ navn, epost, steder }: Props) {
  const t = useTranslations('minside')
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('omDeg')}</Overskrift>
      <dl className="ln-fakta">
        <dt>{t('navn')}</dt>
        <dd>{navn}</dd>
        <dt>{t('epost')}</dt>
        <dd>{epost}</dd>
        <dt>{t('roller')}</dt>
        <dd>
          {steder.length === 0 && t('ingenRoller')}
          <ul className="ln-liste">
            {steder.map(s => (
              <li key={s.href}>
                <Lenke href={s.href}>{s.navn}</Lenke>: {s.roller}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  )
}
