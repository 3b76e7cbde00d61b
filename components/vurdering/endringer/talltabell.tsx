import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Tallendring } from '@/lib/domene/vurdering/endringer'
import { visHeltall, visTimer } from '@/lib/tall'

/** The figures of the kommune that are others than before. */
export function Talltabell({ endringer }: { endringer: readonly Tallendring[] }) {
  const t = useTranslations('vurdering.endringer')
  const vis = ({ tall }: Tallendring) => (tall === 'plasser' || tall === 'beboere' ? visHeltall : visTimer)
  return (
    <Tabell tittel={t('tall')}>
      <thead>
        <tr>
          <th scope="col">{t('hva')}</th>
          <th scope="col" className="ln-hoyre">
            {t('for')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('etter')}
          </th>
        </tr>
      </thead>
      <tbody>
        {endringer.map(e => (
          <tr key={e.tall}>
            <th scope="row">{t(`sum.${e.tall}`)}</th>
            <td className="ln-hoyre ln-tall">{vis(e)(e.for)}</td>
            <td className="ln-hoyre ln-tall">{vis(e)(e.etter)}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
