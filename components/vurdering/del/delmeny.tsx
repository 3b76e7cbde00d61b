import { useTranslations } from 'next-intl'
import { Navlenke } from '@/components/ramme/navlenke'
import { DELER, type Del } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'
import stil from './del.module.css'

/** From section to section. */
export function Delmeny({ kommunenummer, id }: { kommunenummer: string; id: string }) {
  const t = useTranslations('vurdering')
  const adresse = (del: Del) => ruter.vurderingsdel(kommunenummer, id, del.toLowerCase())
  return (
    <nav aria-label={t('delmeny')} className={stil.meny}>
      <ul>
        {DELER.map(del => (
          <li key={del}>
            <Navlenke href={adresse(del)}>
              <span className={stil.bokstav}>{del}</span> {t(`delkort.${del}`)}
            </Navlenke>
          </li>
        ))}
      </ul>
    </nav>
  )
}
