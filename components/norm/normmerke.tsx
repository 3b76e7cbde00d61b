import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { Normrolle } from '@/lib/domene/norm/historikk'

const FARGE = {
  UTKAST: 'neutral',
  KOMMENDE: 'info',
  GJELDENDE: 'success',
  TIDLIGERE: 'neutral',
  FEILREGISTRERT: 'danger',
} as const satisfies Record<Normrolle, string>

/** What a version is today, in words. */
export function Normmerke({ rolle }: { rolle: Normrolle }) {
  const t = useTranslations('normstatus')
  return <Merkelapp farge={FARGE[rolle]}>{t(rolle)}</Merkelapp>
}
