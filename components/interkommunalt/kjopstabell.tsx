import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import type { Kjop } from '@/lib/domene/samlet/interkommunalt'
import { visTimer } from '@/lib/tall'

type Props = { kjop: readonly Kjop[]; lenke: (kommunenummer: string) => string }

/** Both sides of every purchase, as the buyer sent it. */
export function Kjopstabell({ kjop, lenke }: Props) {
  const t = useTranslations('interkommunalt')
  return (
    <Tabell tittel={t('kjop')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('kolonne.kjoper')}</th>
          <th scope="col">{t('kolonne.selger')}</th>
          <th scope="col" className="ln-hoyre">
            {t('kolonne.timer')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('kolonne.avtalt')}
          </th>
          <th scope="col">{t('kolonne.stand')}</th>
        </tr>
      </thead>
      <tbody>
        {kjop.map(({ kjoper, selger, uketimer }) => (
          <tr key={`${kjoper.kommunenummer} ${selger.kommunenummer}`}>
            <th scope="row">
              <Lenke href={lenke(kjoper.kommunenummer)}>{kjoper.navn}</Lenke>
            </th>
            <td>
              {selger.stand === 'UTENFOR' ? (
                selger.navn
              ) : (
                <Lenke href={lenke(selger.kommunenummer)}>{selger.navn}</Lenke>
              )}
            </td>
            <td className="ln-hoyre ln-tall">{visTimer(uketimer)}</td>
            <td className="ln-hoyre ln-tall">{visTimer(selger.avtalteTimer)}</td>
            <td>{t(`stand.${selger.stand}`)}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
