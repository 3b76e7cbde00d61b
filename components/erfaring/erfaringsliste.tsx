import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Knappelenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Overskrift } from '@/components/ui/tekst'
import { datoIOslo, visDato } from '@/lib/dato'
import type { Erfaring } from '@/lib/domene/erfaring/typer'
import { ruter } from '@/lib/ruter'
import { visHeltall } from '@/lib/tall'
import { Erfaringstekst } from './erfaringstekst'
import stil from './erfaring.module.css'

type Props = {
  kommunenummer: string
  erfaringer: readonly Erfaring[]
  /** May the reader make a tiltak of one? */
  kanLage: boolean
}

/** What kommuner have shared, each whole: one reads it where it is found. */
export function Erfaringsliste({ kommunenummer, erfaringer, kanLage }: Props) {
  const t = useTranslations('erfaring')
  return (
    <ul className={stil.liste}>
      {erfaringer.map(e => {
        const egen = e.kommunenummer === kommunenummer
        return (
          <li key={e.id}>
            <Kort className="ds-card ln-stabel-tett">
              <div className={stil.hode}>
                <Overskrift niva={3}>{e.tittel}</Overskrift>
                {egen && <Merkelapp farge="info">{t('egen')}</Merkelapp>}
              </div>
              <p className="ln-dempet">
                {t('fra', { kommune: e.kommunenavn, innbyggere: visHeltall(e.innbyggertall) })}
                {'. '}
                {t('kort.delt', { dato: visDato(datoIOslo(e.delt)) })}
              </p>
              <Erfaringstekst erfaring={e} />
              {kanLage && !egen && (
                <p>
                  <Knappelenke
                    variant="secondary"
                    href={ruter.nyttTiltak(kommunenummer, { erfaring: e.id })}
                    aria-label={t('taInnTittel', { tittel: e.tittel })}
                  >
                    {t('taInn')}
                  </Knappelenke>
                </p>
              )}
            </Kort>
          </li>
        )
      })}
    </ul>
  )
}
