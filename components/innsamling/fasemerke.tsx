import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { Fase } from '@/lib/domene/innsamling/fase'

const FARGE = {
  UTKAST: 'neutral',
  KOMMENDE: 'info',
  APEN: 'success',
  ETTER_FRIST: 'warning',
  STENGT: 'neutral',
} as const

/** Where a round is, in a word. */
export function Fasemerke({ fase }: { fase: Fase }) {
  const t = useTranslations('innsamling.fase')
  return <Merkelapp farge={FARGE[fase]}>{t(fase)}</Merkelapp>
}
