import { useTranslations } from 'next-intl'
import { DEKNINGSKLASSER } from '@/lib/domene/samlet/dekning'
import stil from './rutekart.module.css'
import { type Ruteklasse, Rutetegn } from './rutetegn'

const REKKEFOLGE: readonly Ruteklasse[] = [
  ...(['KONTROLLERT', 'UNDER_BEHANDLING', 'INNSENDT', 'RETURNERT', 'TRUKKET'] as const),
  ...(['IKKE_STARTET', 'IKKE_LEVERT', 'FRITATT'] as const),
  ...DEKNINGSKLASSER,
]

/** What the squares stand for, and how many there are of each: only those in the map. */
export function Tegnforklaring({ klasser }: { klasser: readonly Ruteklasse[] }) {
  const t = useTranslations('rutekart')
  return (
    <ul aria-label={t('forklaring')} className={stil.tegnforklaring}>
      {REKKEFOLGE.filter(k => klasser.includes(k)).map(klasse => (
        <li key={klasse}>
          <svg viewBox="0 0 9.2 9.2" width="1.25rem" height="1.25rem" aria-hidden className={stil.eksempel}>
            <Rutetegn klasse={klasse} />
          </svg>
          {t('antall', { klasse: t(`klasse.${klasse}`), antall: klasser.filter(k => k === klasse).length })}
        </li>
      ))}
    </ul>
  )
}
