import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Innsamlingskommune } from '@/lib/domene/innsamling/typer'

type Props = { kommuner: Innsamlingskommune[]; endre: (kommunenummer: string) => string }

/** The kommuner that have an exception, with what they are told. */
export function Unntaksliste({ kommuner, endre }: Props) {
  const t = useTranslations('innsamling')
  const unntak = kommuner.filter(k => k.fritatt || k.egenFrist !== null)
  if (unntak.length === 0) return <p className="ln-dempet">{t('unntak.ingen')}</p>
  return (
    <Tabell tittel={t('unntak.liste')}>
      <thead>
        <tr>
          <th scope="col">{t('unntak.kommune')}</th>
          <th scope="col">{t('unntak.unntaket')}</th>
          <th scope="col">{t('felt.grunn')}</th>
        </tr>
      </thead>
      <tbody>
        {unntak.map(k => (
          <tr key={k.kommunenummer}>
            <th scope="row">
              <Lenke href={endre(k.kommunenummer)}>{k.navn}</Lenke>
            </th>
            <td>{k.fritatt ? t('unntak.fritatt') : t('unntak.frist', { dato: visDato(k.egenFrist) })}</td>
            <td>{k.unntaksgrunn}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
