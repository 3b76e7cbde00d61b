import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { Tiltaksstatus } from '@/lib/domene/tiltak/typer'

const FARGE = { PLANLAGT: 'neutral', PAGAR: 'info', GJENNOMFORT: 'success', AVBRUTT: 'warning' } as const

/** Where a tiltak stands, in a word. */
export function Tiltaksmerke({ status }: { status: Tiltaksstatus }) {
  const t = useTranslations('plan')
  return <Merkelapp farge={FARGE[status]}>{t(`status.${status}`)}</Merkelapp>
}
