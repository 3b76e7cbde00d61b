'use client'
import { Checkbox } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Tekstfelt } from '@/components/skjema/felter'

type Props = { navn: string; etikett: string; nytt?: boolean }

/** A password that can be looked at while it is typed, with what a password manager needs to know. */
export function Passordfelt({ navn, etikett, nytt = false }: Props) {
  const t = useTranslations('konto.passord')
  const [synlig, settSynlig] = useState(false)
  return (
    <div className="ln-stabel-tett ln-smal">
      <Tekstfelt
        navn={navn}
        etikett={etikett}
        beskrivelse={nytt ? t('hjelp') : undefined}
        type={synlig ? 'text' : 'password'}
        autoComplete={nytt ? 'new-password' : 'current-password'}
      />
      <Checkbox
        label={t('vis')}
        data-size="sm"
        checked={synlig}
        onChange={e => settSynlig(e.currentTarget.checked)}
      />
    </div>
  )
}

/** Tells a password manager whose password this is. Nobody sees or reaches it. */
export const Brukernavn = ({ epost }: { epost: string }) => (
  <input
    className="ln-usynlig"
    type="text"
    autoComplete="username"
    value={epost}
    readOnly
    tabIndex={-1}
    aria-hidden
  />
)
