import { useTranslations } from 'next-intl'
import type { Storrelse } from '@/lib/domene/referanse/publisert'
import { visHeltall } from '@/lib/tall'

/** A size group in words: «5 000–9 999 innbyggere». */
export function useStorrelse({ fra, til }: Storrelse): string {
  const t = useTranslations('dekning.referanse')
  if (til === null) return t('over', { fra: visHeltall(fra) })
  if (fra === 0) return t('under', { til: visHeltall(til + 1) })
  return t('mellom', { fra: visHeltall(fra), til: visHeltall(til) })
}
