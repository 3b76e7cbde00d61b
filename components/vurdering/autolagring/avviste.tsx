'use client'
import { useTranslations } from 'next-intl'
import { Knapp } from '@/components/ui/knapp'
import { Overskrift } from '@/components/ui/tekst'
import { delNokkel } from '@/lib/domene/vurdering/felter'
import { useFelttekst } from '../svar/bruk-felttekst'
import { useKo, useSamlet } from './autolagring'
import stil from './lagrelinje.module.css'

/**
 * Texts that can no longer be saved: the vurdering was marked as done, or is gone, before they got through. Shown
 * until their writer has taken care of them.
 */
export function Avviste() {
  const t = useTranslations('vurdering.avvist')
  const tekst = useFelttekst()
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
          <strong>{tekst.navn(delNokkel(nokkel).felt)}</strong>
          <p className={stil.tekst}>{ko.felt(nokkel)?.verdi}</p>
          <div>
            <Knapp type="button" variant="secondary" data-size="sm" onClick={() => ko.forkast(nokkel)}>
              {t('fjern')}
              <span className="ln-usynlig">: {tekst.navn(delNokkel(nokkel).felt)}</span>
            </Knapp>
          </div>
        </div>
      ))}
    </aside>
  )
}
