import { useTranslations } from 'next-intl'
import { STORRELSESGRUPPER } from '@/lib/domene/samlet/storrelse'
import { visStorrelse } from '@/lib/tall'

/** A size group in words, by its key; null for what is none. */
export function useStorrelsesnavn(): (nokkel: string) => string | null {
  const t = useTranslations('dekning.referanse')
  return nokkel => {
    const storrelse = STORRELSESGRUPPER.find(s => s.nokkel === nokkel)
    if (!storrelse) return null
    return visStorrelse(storrelse, (n, verdier) => t(n, verdier as never))
  }
}
