import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Saksgangsledd } from '@/lib/domene/norm/versjon'

/** The saksgang, in the order it went. */
export function Saksgangliste({ saksgang }: { saksgang: Saksgangsledd[] }) {
  const t = useTranslations('norm.saksgang')
  const status = useTranslations('saksgangstatus')
  return (
    <Tabell tittel={t('tittel')}>
      <thead>
        <tr>
          <th scope="col">{t('organ')}</th>
          <th scope="col">{t('motedato')}</th>
          <th scope="col">{t('saksnummer')}</th>
          <th scope="col">{t('status')}</th>
        </tr>
      </thead>
      <tbody>
        {saksgang.map((ledd, i) => (
          <tr key={i}>
            <th scope="row">{ledd.organ}</th>
            <td>{visDato(ledd.motedato)}</td>
            <td>{ledd.saksnummer || visDato(null)}</td>
            <td>{status(ledd.status)}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
