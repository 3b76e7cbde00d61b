'use client'
import { useTranslations } from 'next-intl'
import { Knapp } from '@/components/ui/knapp'
import { Overskrift } from '@/components/ui/tekst'
import { useKo, useSamlet } from '@/components/vurdering/autolagring/autolagring'
import stil from '@/components/vurdering/autolagring/lagrelinje.module.css'
import { useFeltnavn } from './bruk-felt'

/** Texts that can no longer be saved: it was sent before they got through. Shown until their writer has taken care of them. */
export function Avviste() {
  const t = useTranslations('innsending.avvist')
  const feltnavn = useFeltnavn()
  const ko = useKo()
  const avviste = useSamlet().hindret.filter(h => h.hinder.slag === 'AVVIST')
  if (avviste.length === 0) return null
  return (
    <aside className={`ln-ytre ${stil.avviste}`} aria-labelledby="avviste">
      <Overskrift niva={2} id="avviste">
        {t('tittel')}
      </Overskrift>
      <p className="ds-paragraph ln-lesbar">{t('forklart')}</p>
      {avviste.map(({ nokkel }) => (
        <div key={nokkel} className={stil.avvist}>
          <strong>{feltnavn(nokkel)}</strong>
          <p className={stil.tekst}>{ko.felt(nokkel)?.verdi}</p>
          <div>
            <Knapp type="button" variant="secondary" data-size="sm" onClick={() => ko.forkast(nokkel)}>
              {t('fjern')}
              <span className="ln-usynlig">: {feltnavn(nokkel)}</span>
            </Knapp>
          </div>
        </div>
      ))}
    </aside>
  )
}
