import { useTranslations } from 'next-intl'
import { DELER } from '@/lib/domene/vurdering/typer'
import del from '../del/del.module.css'

/** Down to a section of a version that is read whole on one page. */
export function Innholdsmeny() {
  const t = useTranslations('vurdering')
  return (
    <nav aria-label={t('delmeny')} className={del.meny}>
      <ul>
        {DELER.map(d => (
          <li key={d}>
            <a href={`#${d.toLowerCase()}`}>
              <span className={del.bokstav}>{d}</span> {t(`delkort.${d}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
