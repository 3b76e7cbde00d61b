import { useTranslations } from 'next-intl'
import { gaptekst } from '@/components/dekning/gap'
import { visDatoLang } from '@/lib/dato'
import type { Lukking } from '@/lib/domene/tiltak/lukking'
import { visTimer } from '@/lib/tall'

/**
 * «Tiltakene lukker 14,50 av 22,00 timer innen 1. august 2027; 7,50 gjenstår uten tiltak.», or why there is nothing to
 * close, or nothing that closes it.
 */
export function useLukkingssetning(): (lukking: Lukking) => string {
  const t = useTranslations('plan.setning')
  return ({ gap, lukket, gjenstar, innen, teller }) => {
    if (gap === null || lukket === null || gjenstar === null) return t('utenNorm')
    if (gap.n === 0n) return t('utenGap')
    const lite = t('lite')
    if (teller.length === 0) return t('ingenting', { gap: gaptekst(gap, lite) })
    const verdier = {
      lukket: visTimer(lukket),
      gap: gaptekst(gap, lite),
      gjenstar: gaptekst(gjenstar, lite),
      innen: visDatoLang(innen),
    }
    return t(innen === null ? 'utenDato' : 'lukker', verdier)
  }
}
