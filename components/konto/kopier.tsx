'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Knapp } from '@/components/ui/knapp'

type Props = { verdi: string; variant?: 'primary' | 'secondary'; children?: React.ReactNode }

/** A button that copies, what else can be done with the same, and whether it could be copied. */
export function Kopier({ verdi, variant = 'secondary', children }: Props) {
  const t = useTranslations('konto')
  const [kopiert, settKopiert] = useState<'ja' | 'nei' | null>(null)

  const kopier = async () => {
    try {
      await navigator.clipboard.writeText(verdi)
      settKopiert('ja')
    } catch {
      settKopiert('nei') // no clipboard without https, or the user said no
    }
  }
  return (
    <div className="ln-rekke">
      <Knapp type="button" variant={variant} onClick={() => void kopier()}>
        {t('kopier')}
      </Knapp>
      {children}
      <span role="status">{kopiert === 'ja' ? t('kopiert') : kopiert === 'nei' ? t('kopierSelv') : ''}</span>
    </div>
  )
}
