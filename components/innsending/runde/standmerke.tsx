import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { Stand } from '@/lib/domene/innsending/stand'

const FARGE = {
  ...({
    FRITATT: 'neutral',
    KOMMENDE: 'neutral',
    IKKE_STARTET: 'info',
    UTKAST: 'info',
    KLAR: 'info',
  } as const),
  ...({ OVER_FRIST: 'danger', IKKE_LEVERT: 'danger', TRUKKET: 'warning', RETURNERT: 'warning' } as const),
  ...({ INNSENDT: 'success', UNDER_BEHANDLING: 'success', KONTROLLERT: 'success' } as const),
} satisfies Record<Stand, string>

/** How far the kommune has come in a round, in a word or two. */
export function Standmerke({ stand }: { stand: Stand }) {
  const t = useTranslations('innsending.stand')
  return <Merkelapp farge={FARGE[stand]}>{t(stand)}</Merkelapp>
}
