'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Knapp } from '@/components/ui/knapp'
import { Kort } from '@/components/ui/kort'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Tekstinndata } from '@/components/ui/tekstinndata'

type Props = { tittel: string; tekst: string; etikett: string; verdi: string; children?: React.ReactNode }

/** A secret that is shown once, to copy. Takes focus: it must not be missed. */
export function VisesEnGang({ tittel, tekst, etikett, verdi, children }: Props) {
  const t = useTranslations('konto')
  const [kopiert, settKopiert] = useState<'ja' | 'nei' | null>(null)
  const ramme = useRef<HTMLDivElement>(null)
  useEffect(() => ramme.current?.focus(), [verdi])

  const kopier = async () => {
    try {
      await navigator.clipboard.writeText(verdi)
      settKopiert('ja')
    } catch {
      settKopiert('nei') // no clipboard without https, or the user said no
    }
  }
  return (
    <div ref={ramme} tabIndex={-1} role="group" aria-label={tittel}>
      <Kort className="ds-card ln-stabel">
        <Overskrift niva={2}>{tittel}</Overskrift>
        <Avsnitt>{tekst}</Avsnitt>
        <Tekstinndata
          etikett={etikett}
          value={verdi}
          readOnly
          onFocus={(e: React.FocusEvent<HTMLInputElement>) => e.currentTarget.select()}
        />
        <div className="ln-rekke">
          <Knapp type="button" onClick={() => void kopier()}>
            {t('kopier')}
          </Knapp>
          {children}
          <span role="status">
            {kopiert === 'ja' ? t('kopiert') : kopiert === 'nei' ? t('kopierSelv') : ''}
          </span>
        </div>
      </Kort>
    </div>
  )
}
