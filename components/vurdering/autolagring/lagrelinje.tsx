'use client'
import { useTranslations } from 'next-intl'
import { visKlokkeslett } from '@/lib/dato'
import { useSamlet } from './autolagring'
import { useRolig } from './bruk-rolig'
import stil from './lagrelinje.module.css'

/** Long enough that one sentence is not announced for each pause in the writing. */
const RO = 2_000

/** Always in sight while one writes: is everything saved, and does any answer wait for its writer? */
export function Lagrelinje() {
  const t = useTranslations('vurdering.lagring')
  const { status, lagretTid, hindret, gjenopprettet } = useSamlet()
  const tilstand = () => {
    switch (status) {
      case 'rolig':
        return t('avSegSelv')
      case 'venter':
      case 'lagrer':
        return t('lagrer')
      case 'lagret':
        return lagretTid ? t('lagretKl', { tid: visKlokkeslett(lagretTid) }) : ''
      case 'utenKontakt':
        return t('proverIgjen')
    }
  }
  const mer = [
    hindret.length > 0 && t('hindret', { antall: hindret.length }),
    gjenopprettet > 0 && t('gjenopprettet', { antall: gjenopprettet }),
  ].filter(m => m !== false)
  const bareHindret = status === 'rolig' && hindret.length > 0
  const tekst = [...(bareHindret ? [] : [tilstand()]), ...mer].join(' ')
  const underveis = status === 'venter' || status === 'lagrer' || status === 'rolig'
  const opplest = useRolig(underveis && mer.length === 0 ? '' : tekst, RO)
  return (
    <aside
      className={stil.linje}
      data-status={hindret.length > 0 ? 'hindret' : status}
      aria-label={t('merkelapp')}
    >
      <p className="ln-ytre">{tekst}</p>
      <p role="status" className="ln-usynlig">
        {opplest}
      </p>
    </aside>
  )
}
