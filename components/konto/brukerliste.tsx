import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import { visTidspunkt } from '@/lib/dato'
import type { Rolle } from '@/lib/domene/tilgang'
import { RollerIOrd } from './roller-i-ord'

export type Brukerrad = {
  id: string
  navn: string
  epost: string
  sistInnlogget: Date | null
  roller: { rolle: Rolle; sykehjem: { id: string; navn: string }[] }[]
}
type Props = { brukere: Brukerrad[]; deg: string; href: (id: string) => string }

/** The users of a place, each with the way to its own page. */
export function Brukerliste({ brukere, deg, href }: Props) {
  const t = useTranslations('brukere')
  if (brukere.length === 0) return <Avsnitt>{t('ingen')}</Avsnitt>
  return (
    <Tabell tittel={t('tittel')}>
      <thead>
        <tr>
          <th scope="col">{t('navn')}</th>
          <th scope="col">{t('roller')}</th>
          <th scope="col">{t('epost')}</th>
          <th scope="col">{t('sistInnlogget')}</th>
        </tr>
      </thead>
      <tbody>
        {brukere.map(b => (
          <tr key={b.id}>
            <th scope="row">
              <Lenke href={href(b.id)}>{b.navn}</Lenke>
              {b.id === deg && <span className="ln-dempet"> ({t('deg')})</span>}
            </th>
            <td>
              <RollerIOrd roller={b.roller} />
            </td>
            <td>{b.epost}</td>
            <td className="ln-tall">{b.sistInnlogget ? visTidspunkt(b.sistInnlogget) : t('aldri')}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
