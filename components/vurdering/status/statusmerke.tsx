import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { Vurderingsstatus } from '@/lib/domene/vurdering/typer'

const FARGE = { UTKAST: 'info', FERDIG: 'warning', GODKJENT: 'success' } as const

export function Statusmerke({ status }: { status: Vurderingsstatus }) {
  const t = useTranslations('vurdering.status')
  return <Merkelapp farge={FARGE[status]}>{t(status)}</Merkelapp>
}
