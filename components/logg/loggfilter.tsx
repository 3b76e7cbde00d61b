import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tekstinndata } from '@/components/ui/tekstinndata'
import { visDato } from '@/lib/dato'
import type { LestLoggfilter, Omrade } from '@/lib/domene/logg/filter'
import stil from './logg.module.css'

type Props = { lest: LestLoggfilter; skrevet: { fra: string; til: string }; omrader: Omrade[]; sti: string }

/** Chooses what of the log to see. By address: works without script, and can be linked to. */
export function Loggfilterskjema({ lest: { filter, feil }, skrevet, omrader, sti }: Props) {
  const t = useTranslations('logg.filter')
  const datofelt = (navn: 'fra' | 'til', etikett: string) => (
    <div className="ln-felt-dato">
      <Tekstinndata
        etikett={etikett}
        beskrivelse={t('datohjelp')}
        name={navn}
        defaultValue={filter[navn] ? visDato(filter[navn]) : skrevet[navn]}
        feil={feil[navn] ? t('datofeil') : undefined}
        inputMode="numeric"
        autoComplete="off"
      />
    </div>
  )
  return (
    <form method="get" action={sti} className={stil.filter} aria-label={t('tittel')}>
      {omrader.length > 1 && (
        <div className="ds-field">
          <label className="ds-label" htmlFor="logg-omrade">
            {t('omrade')}
          </label>
          <select className="ds-input" id="logg-omrade" name="omrade" defaultValue={filter.omrade ?? ''}>
            <option value="">{t('alle')}</option>
            {omrader.map(o => (
              <option key={o} value={o}>
                {t(o)}
              </option>
            ))}
          </select>
        </div>
      )}
      {datofelt('fra', t('fra'))}
      {datofelt('til', t('til'))}
      <button className="ds-button" data-variant="secondary" type="submit">
        {t('vis')}
      </button>
      {(filter.omrade ?? filter.fra ?? filter.til) && <Lenke href={sti}>{t('nullstill')}</Lenke>}
    </form>
  )
}
