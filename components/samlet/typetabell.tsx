import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Typesum } from '@/lib/domene/samlet/typer'
import { Tallceller, Tallhoder } from './tallceller'

/** The totals of each type of avdeling. */
export function Typetabell({ typer }: { typer: readonly Typesum[] }) {
  const t = useTranslations()
  return (
    <Tabell tittel={t('samlet.typer')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('samlet.tabell.type')}</th>
          <th scope="col" className="ln-hoyre">
            {t('samlet.tabell.kommuner')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('samlet.tabell.medTimer')}
          </th>
          <Tallhoder />
        </tr>
      </thead>
      <tbody>
        {typer.map(type => (
          <tr key={type.type}>
            <th scope="row">{t(`avdelingstype.${type.type}`)}</th>
            <td className="ln-hoyre ln-tall">{type.kommuner}</td>
            <td className="ln-hoyre ln-tall">{type.kommunerMedTimer}</td>
            <Tallceller tall={type} />
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
