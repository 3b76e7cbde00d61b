import { useTranslations } from 'next-intl'
import { Nokkelfakta } from '@/components/dekning/nokkelfakta'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { visDato } from '@/lib/dato'
import { type Egenindikator, iMinutter } from '@/lib/domene/referanse/egen'
import type { Referanse } from '@/lib/domene/referanse/indikator'
import { ruter } from '@/lib/ruter'
import { visHeltall, visTimer } from '@/lib/tall'

type Props = {
  kommunenummer: string
  egen: Egenindikator
  naa: Egenindikator
  referanse: Referanse
}

/** The kommune's own value on the status date, its norm per resident beside it, and how it is reckoned. */
export function Egenverdi({ kommunenummer, egen, naa, referanse }: Props) {
  const t = useTranslations('indikator.egen')
  const minutter = (v: Egenindikator['timerPerBeboer']) =>
    v ? t('minutter', { minutter: visHeltall(iMinutter(v)) }) : undefined
  const { gjennomsnitt, median } = referanse
  const fakta = [
    { navn: t('verdi'), verdi: visTimer(egen.timerPerBeboer), note: minutter(egen.timerPerBeboer) },
    {
      navn: t('norm'),
      verdi: visTimer(egen.normPerBeboer),
      note: minutter(egen.normPerBeboer) ?? t('utenNorm'),
    },
    {
      navn: t('landet', { aar: String(referanse.aar) }),
      verdi: visTimer(gjennomsnitt?.verdi ?? null),
      note: t('median', { median: visTimer(median?.verdi ?? null) }),
    },
  ]
  return (
    <section className="ln-stabel" aria-labelledby="egen">
      <Overskrift niva={2} id="egen">
        {t('tittel', { dato: visDato(egen.dato) })}
      </Overskrift>
      {egen.timerPerBeboer === null && <Avsnitt>{t('ukjent', { dato: visDato(egen.dato) })}</Avsnitt>}
      <Nokkelfakta fakta={fakta} />
      {egen.timerPerBeboer !== null && (
        <Utbrett tittel={t('utregning')}>
          <div className="ln-stabel-tett">
            <p>
              {t('formel', {
                ...{ timer: visTimer(egen.avtalteTimer), beboere: visHeltall(egen.beboere) },
                verdi: visTimer(egen.timerPerBeboer),
              })}
            </p>
            <p>{t('utenfor')}</p>
            {egen.beboereAntatt && <p>{t('antatt')}</p>}
            {egen.ufullstendig && <p>{t('ufullstendig')}</p>}
            <p>
              <Lenke href={ruter.dekning(kommunenummer, egen.dato)}>
                {t('seDekning', { dato: visDato(egen.dato) })}
              </Lenke>
            </p>
          </div>
        </Utbrett>
      )}
      <p>
        {naa.timerPerBeboer
          ? t('naa', {
              dato: visDato(naa.dato),
              verdi: visTimer(naa.timerPerBeboer),
              minutter: visHeltall(iMinutter(naa.timerPerBeboer)),
            })
          : t('naaUkjent')}
      </p>
    </section>
  )
}
