'use client'
import { useTranslations } from 'next-intl'
import { Knapp } from '@/components/ui/knapp'
import type { Konfliktvalg } from '../autolagring/typer'
import stil from './svar.module.css'

type Props = {
  id: string
  mitt: string
  andres: string
  /** Two texts can be written together; two choices cannot. */
  kanSlasSammen: boolean
  los: (slik: Konfliktvalg) => void
}

/** Somebody else has saved another answer to this question: both in full, until one decides. */
export function Konflikt({ id, mitt, andres, kanSlasSammen, los }: Props) {
  const t = useTranslations('vurdering.konflikt')
  return (
    <div className={stil.konflikt} role="group" aria-labelledby={`${id}-konflikt`}>
      <p id={`${id}-konflikt`} className={stil.konflikttittel}>
        {t('tittel')}
      </p>
      <dl className={stil.tekster}>
        <div>
          <dt>{t('mitt')}</dt>
          <dd>{mitt || t('tomt')}</dd>
        </div>
        <div>
          <dt>{t('andres')}</dt>
          <dd>{andres || t('tomt')}</dd>
        </div>
      </dl>
      <div className="ln-rekke">
        <Knapp type="button" variant="secondary" data-size="sm" onClick={() => los('behold')}>
          {t('behold')}
        </Knapp>
        <Knapp type="button" variant="secondary" data-size="sm" onClick={() => los('brukAndre')}>
          {t('brukAndre')}
        </Knapp>
        {kanSlasSammen && (
          <Knapp type="button" variant="tertiary" data-size="sm" onClick={() => los('slaSammen')}>
            {t('slaSammen')}
          </Knapp>
        )}
      </div>
    </div>
  )
}
