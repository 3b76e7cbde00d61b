import { useTranslations } from 'next-intl'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { ruter } from '@/lib/ruter'
import stil from './forside.module.css'

const STEG = ['vurder', 'vedta', 'folg'] as const

/** What a visitor meets: what this is for, the way in, and the three things one does here. */
export function Forside() {
  const t = useTranslations('forside')
  const kalkulator = useTranslations('kalkulator')
  return (
    <main id="innhold" tabIndex={-1} className={stil.side}>
      <div className={stil.band}>
        <div className={`ln-ytre ${stil.hode}`}>
          <Overskrift niva={1} storrelse="xl">
            {t('tittel')}
          </Overskrift>
          <Avsnitt storrelse="lg">{t('ingress')}</Avsnitt>
          <div className="ln-rekke">
            <Knappelenke href={ruter.loggInn()}>{t('loggInn')}</Knappelenke>
            <Knappelenke variant="secondary" href={ruter.kalkulator()}>
              {kalkulator('prov')}
            </Knappelenke>
          </div>
          <Avsnitt storrelse="sm">{kalkulator('provForklart')}</Avsnitt>
        </div>
      </div>
      <ol className={`ln-ytre ${stil.steg}`}>
        {STEG.map((steg, i) => (
          <li key={steg} className={stil.kort}>
            <span className={stil.nummer} aria-hidden="true">
              {i + 1}
            </span>
            <Overskrift niva={2}>{t(`${steg}.tittel`)}</Overskrift>
            <Avsnitt>{t(`${steg}.tekst`)}</Avsnitt>
          </li>
        ))}
      </ol>
    </main>
  )
}
