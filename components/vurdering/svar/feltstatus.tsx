'use client'
import { useTranslations } from 'next-intl'
import { visKlokkeslett } from '@/lib/dato'
import type { Feltbilde } from '../autolagring/bilde'
import stil from './svar.module.css'

/** Whether this answer is saved, in words. The line at the foot of the page is the one that is read out. */
export function Feltstatus({ bilde: { status, lagretTid, hinder } }: { bilde: Feltbilde }) {
  const t = useTranslations('vurdering.lagring')
  const tekst = () => {
    switch (status) {
      case 'rolig':
        return ''
      case 'venter':
      case 'lagrer':
        return t('lagrer')
      case 'lagret':
        return lagretTid ? t('lagretKl', { tid: visKlokkeslett(lagretTid) }) : ''
      case 'utenKontakt':
        return t('proverIgjen')
      case 'hindret':
        return hinder?.slag === 'AVVIST' ? t('avvist') : t('ikkeLagret')
    }
  }
  return (
    <p className={stil.status} data-status={status}>
      {tekst()}
    </p>
  )
}
