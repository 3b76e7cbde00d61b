'use client'
import { useTranslations } from 'next-intl'
import { visKlokkeslett } from '@/lib/dato'
import type { Lagrestatus as Status } from './bruk-skjema'

/** Whether what stands on the screen is saved: always visible, and read out when it changes. */
export function Lagrestatus({ status, endret }: { status: Status; endret: boolean }) {
  const t = useTranslations('skjema')
  const { tilstand, tid } = status
  const tekst =
    tilstand === 'lagrer'
      ? t('lagrer')
      : tilstand === 'feilet'
        ? t('ikkeLagret')
        : endret
          ? t('ulagret')
          : tilstand === 'lagret' && tid
            ? t('lagretKl', { tid: visKlokkeslett(tid) })
            : ''
  return (
    <span role="status" className="ln-dempet ln-liten">
      {tekst}
    </span>
  )
}
