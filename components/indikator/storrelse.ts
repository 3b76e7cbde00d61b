import { useTranslations } from 'next-intl'
import type { Storrelse } from '@/lib/domene/referanse/publisert'
import { visStorrelse } from '@/lib/tall'

/** A size group in words: «5 000–9 999 innbyggere». */
export function useStorrelse(storrelse: Storrelse): string {
  const t = useTranslations('dekning.referanse')
  return visStorrelse(storrelse, (nokkel, verdier) => t(nokkel, verdier as never))
}
