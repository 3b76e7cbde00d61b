import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { Tavlestatus } from '@/lib/domene/innsending/typer'

const FARGE = {
  IKKE_STARTET: 'neutral',
  IKKE_LEVERT: 'danger',
  INNSENDT: 'info',
  UNDER_BEHANDLING: 'info',
  KONTROLLERT: 'success',
  RETURNERT: 'warning',
  TRUKKET: 'warning',
  FRITATT: 'neutral',
} as const satisfies Record<Tavlestatus, string>

/** Where an innsending stands, in a word. */
export function Innsendingsmerke({ status }: { status: Tavlestatus }) {
  const t = useTranslations('tilsyn.status')
  return <Merkelapp farge={FARGE[status]}>{t(status)}</Merkelapp>
}
