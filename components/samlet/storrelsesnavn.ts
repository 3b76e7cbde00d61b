import { useTranslations } from 'next-intl'
import { STORRELSESGRUPPER } from '@/lib/domene/samlet/storrelse'
import { visHeltall } from '@/lib/tall'

/** A size group in words, by its key; null for what is none. */
export function useStorrelsesnavn(): (nokkel: string) => string | null {
  const t = useTranslations('dekning.referanse')
  return nokkel => {
    const storrelse = STORRELSESGRUPPER.find(s => s.nokkel === nokkel)
    if (!storrelse) return null
    const { fra, til } = storrelse
    if (til === null) return t('over', { fra: visHeltall(fra) })
    return fra === 0
      ? t('under', { til: visHeltall(til + 1) })
      : t('mellom', { fra: visHeltall(fra), til: visHeltall(til) })
  }
}
