import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { visDato } from '@/lib/dato'
import { leddI } from '@/lib/domene/beregning/utsnitt'
import type { Utvikling } from '@/lib/domene/beregning/utvikling'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Tidsmerke } from '@/lib/domene/utvikling/merker'
import { hvorforUkjent, ukjenteDager } from '@/lib/domene/utvikling/kjent'
import { ukestrekk } from '@/lib/domene/utvikling/serie'
import { visDesimal } from '@/lib/tall'
import { Figurer } from './figurer'
import { Aarstabell, Manedstabell } from './tabeller'

type Props = {
  utvikling: Utvikling
  /** What is followed, in words. */
  navn: string
  merker: readonly Tidsmerke[]
  utregning: (dato: Dato) => string
}

/** What is followed over time: weeks under norm first, then the charts, the same by year and month, and how it is reckoned. */
export function Utviklingsside({ utvikling, navn, merker, utregning }: Props) {
  const t = useTranslations('utvikling')
  const { timerPerArsverk } = utvikling
  return (
    <div className="ln-stabel-luftig">
      <Uker utvikling={utvikling} navn={navn} />
      <Figurer {...{ utvikling, navn, merker }} />
      <section aria-labelledby="aar" className="ln-stabel">
        <Overskrift niva={2} id="aar">
          {t('aar.tittel')}
        </Overskrift>
        <Avsnitt>{t('aar.forklart')}</Avsnitt>
        <Aarstabell {...{ utvikling, utregning }} />
      </section>
      <section aria-labelledby="maned" className="ln-stabel">
        <Overskrift niva={2} id="maned">
          {t('maned.tittel')}
        </Overskrift>
        {utvikling.maneder.length === 0 ? (
          <Avsnitt>{t('maned.ingen')}</Avsnitt>
        ) : (
          <Utbrett tittel={t('maned.vis', { antall: utvikling.maneder.length })}>
            <Manedstabell {...{ utvikling, utregning }} />
          </Utbrett>
        )}
      </section>
      <section aria-labelledby="regnet" className="ln-stabel">
        <Overskrift niva={2} id="regnet">
          {t('regnet.tittel')}
        </Overskrift>
        <ul className="ln-lesbar">
          <li>{t('regnet.trinn')}</li>
          <li>{t('regnet.snitt')}</li>
          <li>{t('regnet.uker')}</li>
          <li>{t('regnet.sats')}</li>
          <li>{t('regnet.arsverk', { basis: visDesimal(timerPerArsverk) })}</li>
        </ul>
      </section>
    </div>
  )
}

/** How many whole weeks the actual hours were under norm, and which. */
function Uker({ utvikling, navn }: { utvikling: Utvikling; navn: string }) {
  const t = useTranslations('utvikling.uker')
  const strekk = ukestrekk(utvikling.ukerFaktiskUnderNorm)
  const antall = utvikling.ukerFaktiskUnderNorm.length
  const uten = hvorforUkjent(utvikling.trinn)
  const dager = ukjenteDager(utvikling)
  const hvor = { navn, fra: visDato(utvikling.fra), til: visDato(utvikling.til) }
  return (
    <section aria-labelledby="uker" className="ln-stabel-tett">
      <Overskrift niva={2} id="uker">
        {t('tittel')}
      </Overskrift>
      <p className="ds-paragraph ln-lesbar" data-size="lg">
        {uten ? t(`uten.${uten}`, hvor) : t(`svar.${leddI(utvikling.utsnitt) ?? 'ETT'}`, { antall, ...hvor })}
      </p>
      {!uten && dager > 0 && <Avsnitt>{t('ukjent', { dager })}</Avsnitt>}
      {strekk.length > 0 && (
        <Utbrett tittel={t('vis')}>
          <ul>
            {strekk.map(s => (
              <li key={s.fra} className="ln-tall">
                {t('strekk', { fra: visDato(s.fra), til: visDato(s.til), uker: s.uker })}
              </li>
            ))}
          </ul>
        </Utbrett>
      )}
    </section>
  )
}
