import { useTranslations } from 'next-intl'
import { Innsendingsmerke } from '@/components/tilsyn/statusmerke'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import type { Samletkommune } from '@/lib/domene/samlet/typer'
import { Tallceller, Tallhoder } from './tallceller'

type Props = { id: string; kommuner: readonly Samletkommune[]; lenke: (kommunenummer: string) => string }

/** Every kommune that is asked, with the figures of those that count. */
export function Kommunetabell({ id, kommuner, lenke }: Props) {
  const t = useTranslations('samlet')
  return (
    <div id={id} tabIndex={-1}>
      <Tabell tittel={t('tabell.tittelKommuner')} data-size="sm">
        <thead>
          <tr>
            <th scope="col">{t('tabell.kommune')}</th>
            <th scope="col">{t('tabell.status')}</th>
            <Tallhoder />
          </tr>
        </thead>
        <tbody>
          {kommuner.map(k => (
            <tr key={k.kommunenummer}>
              <th scope="row">
                <Lenke href={lenke(k.kommunenummer)}>{k.navn}</Lenke>
              </th>
              <td>
                <Innsendingsmerke status={k.status} />
              </td>
              <Tallceller tall={k.sum} />
            </tr>
          ))}
        </tbody>
      </Tabell>
    </div>
  )
}
