import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { Nokkeltall } from '@/lib/domene/beregning/typer'
import { type Status, statusFor } from '@/lib/domene/dekning/status'
import { Ikon, type Ikonnavn } from './ikon'
import stil from './dekning.module.css'

const UTSEENDE: Record<Status, { farge: 'danger' | 'warning' | 'success' | 'neutral'; ikon: Ikonnavn }> = {
  UNDER: { farge: 'danger', ikon: 'under' },
  UNDER_NA: { farge: 'warning', ikon: 'under' },
  OPPFYLT: { farge: 'success', ikon: 'ok' },
  INGEN_SATS: { farge: 'neutral', ikon: 'uten' },
  UKJENT: { farge: 'neutral', ikon: 'uten' },
}

/** Under norm or not, in words and with a sign. */
export function Statusmerke({ linje }: { linje: Nokkeltall }) {
  const t = useTranslations('dekning.status')
  const status = statusFor(linje)
  const { farge, ikon } = UTSEENDE[status]
  return (
    <Merkelapp farge={farge} className={`ds-tag ${stil.merke}`}>
      <Ikon navn={ikon} /> {t(status)}
    </Merkelapp>
  )
}
