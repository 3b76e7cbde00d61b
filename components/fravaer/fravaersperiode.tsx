import { useTranslations } from 'next-intl'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'

/** «06.07.2026 – 26.07.2026», or «fra 02.11.2026» when no end is known. */
export function Fravaersperiode({ fravaer: { fra, til } }: { fravaer: { fra: Dato; til: Dato | null } }) {
  const t = useTranslations('fravaer')
  return til === null
    ? t('periodeApen', { fra: visDato(fra) })
    : t('periode', { fra: visDato(fra), til: visDato(til) })
}
