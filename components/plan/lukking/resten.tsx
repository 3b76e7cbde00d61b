import { useTranslations } from 'next-intl'
import { gaptekst } from '@/components/dekning/gap'
import { Lenke } from '@/components/ui/lenke'
import { NULL } from '@/lib/domene/felles/brok'
import type { Rest } from '@/lib/domene/tiltak/rest'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import stil from './lukking.module.css'

type Props = {
  kommunenummer: string
  rest: Rest
  /** May the reader make a tiltak for this sykehjem? */
  kanLage: (sykehjemId: string) => boolean
}

/** Where hours are missing that no tiltak closes, with the way to make one there. */
export function Resten({ kommunenummer, rest: { sykehjem, felles }, kanLage }: Props) {
  const t = useTranslations('plan.rest')
  if (sykehjem.length === 0) return null
  return (
    <div className="ln-stabel-tett">
      <p>
        <strong>{t('tittel')}</strong>
      </p>
      <ul className={`ln-liste ${stil.rest}`}>
        {sykehjem.map(({ sykehjemId, navn, rest }) => (
          <li key={sykehjemId}>
            <span>{t('linje', { navn, timer: gaptekst(rest, t('lite')) })}</span>
            {kanLage(sykehjemId) && (
              <Lenke href={ruter.nyttTiltak(kommunenummer, { sykehjem: sykehjemId })}>
                {t('lag')}
                <span className="ln-usynlig"> {t('for', { navn })}</span>
              </Lenke>
            )}
          </li>
        ))}
      </ul>
      {felles.gt(NULL) && <p className="ln-liten ln-dempet">{t('felles', { timer: visTimer(felles) })}</p>}
    </div>
  )
}
