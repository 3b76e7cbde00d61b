import { useTranslations } from 'next-intl'
import { visDato } from '@/lib/dato'
import type { Figur } from '@/lib/domene/referanse/indikator'
import { LEGETIMER } from '@/lib/domene/referanse/ssb'

/** Where a figure comes from: SSB's table, when they updated it and it was fetched, or where it was printed. */
export function Kilde({ figur: { kilde, midten } }: { figur: Figur }) {
  const t = useTranslations('indikator.kilde')
  if (kilde.slag === 'PUBLISERT') return <>{t(kilde.publikasjon)}</>
  const { stand, oppdatert, hentet } = kilde
  return (
    <>
      {t('ssb', {
        ...{ tabell: LEGETIMER.tabell, stand },
        ...{ oppdatert: visDato(oppdatert), hentet: visDato(hentet) },
      })}
      {midten && ` ${t('midten', midten)}`}
    </>
  )
}
