'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Knapp } from '@/components/ui/knapp'
import { Tekstinndata } from '@/components/ui/tekstinndata'
import { Utbrett } from '@/components/ui/utbrett'
import type { Desimal } from '@/lib/domene/beregning/situasjon'
import { lesTall } from '@/lib/domene/felles/tall'
import { uketimerAvStilling } from '@/lib/domene/legeavtale/stilling'
import { visDesimal, visTimer } from '@/lib/tall'

/** From a post in percent to uketimer: shows the sum, and lets the user take it. */
export function Stillingshjelp({ timerPerArsverk }: { timerPerArsverk: Desimal }) {
  const t = useTranslations('legeavtale.stilling')
  const { setValue } = useFormContext()
  const [tekst, settTekst] = useState('')
  const lest = lesTall(tekst, { desimaler: 2 })
  const svar = lest.ok && !lest.verdi.startsWith('-') ? uketimerAvStilling(lest.verdi, timerPerArsverk) : null
  const timer = svar && visTimer(svar.timer)
  const bruk = () => {
    if (timer) setValue('uketimer', timer, { shouldDirty: true, shouldValidate: true })
  }
  return (
    <Utbrett tittel={t('tittel')}>
      <div className="ln-stabel">
        <div className="ln-felt-tall">
          <Tekstinndata
            etikett={t('prosent')}
            inputMode="decimal"
            autoComplete="off"
            suffix="%"
            value={tekst}
            onChange={(e: React.ChangeEvent<HTMLInputElement>) => settTekst(e.target.value)}
            onKeyDown={(e: React.KeyboardEvent) => {
              if (e.key !== 'Enter') return
              e.preventDefault()
              bruk()
            }}
          />
        </div>
        <p className="ds-paragraph" role="status">
          {svar && lest.ok && timer
            ? t(svar.avrundet ? 'regnestykkeAvrundet' : 'regnestykke', {
                prosent: visDesimal(lest.verdi),
                basis: visDesimal(timerPerArsverk),
                timer,
              })
            : t('grunnlag', { basis: visDesimal(timerPerArsverk) })}
        </p>
        {timer && (
          <div>
            <Knapp type="button" variant="secondary" onClick={bruk}>
              {t('bruk', { timer })}
            </Knapp>
          </div>
        )}
      </div>
    </Utbrett>
  )
}
