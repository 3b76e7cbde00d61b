import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { visHeltall } from '@/lib/tall'

export type Registerkommune = {
  kommunenummer: string
  navnEntydig: string
  innbyggertall: number
  innbyggertallAar: number
  kostragruppe: string
}

/** The kommuner of one fylke as the public register has them. */
export function Kommunetabell({ tittel, kommuner }: { tittel: string; kommuner: Registerkommune[] }) {
  const t = useTranslations('embete')
  const aar = kommuner[0]?.innbyggertallAar ?? 0
  return (
    <Tabell tittel={tittel}>
      <thead>
        <tr>
          <th scope="col">{t('kommune')}</th>
          <th scope="col">{t('nummer')}</th>
          <th scope="col" className="ln-hoyre">
            {t('innbyggere', { aar: String(aar) })}
          </th>
          <th scope="col">{t('kostragruppe')}</th>
        </tr>
      </thead>
      <tbody>
        {kommuner.map(k => (
          <tr key={k.kommunenummer}>
            <th scope="row">{k.navnEntydig}</th>
            <td>{k.kommunenummer}</td>
            <td className="ln-hoyre ln-tall">{visHeltall(k.innbyggertall)}</td>
            <td>{k.kostragruppe}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
