import { useTranslations } from 'next-intl'
import { ruter } from '@/lib/ruter'
import { Navlenke } from './navlenke'

/** The menu of one embete. */
export function Embetemeny({ id }: { id: string }) {
  const t = useTranslations('embete.meny')
  return (
    <nav className="ln-nav" aria-label={t('merkelapp')}>
      <div className="ln-ytre">
        <ul>
          <li>
            <Navlenke href={ruter.statsforvalter(id)} noyaktig>
              {t('oversikt')}
            </Navlenke>
          </li>
          <li>
            <Navlenke href={ruter.innsamlinger(id)}>{t('innsamlinger')}</Navlenke>
          </li>
        </ul>
      </div>
    </nav>
  )
}
