import { useTranslations } from 'next-intl'
import { Avsnitt } from '@/components/ui/tekst'
import type { ToPersoner } from '@/lib/domene/innsending/klar'
import { Klartekst } from './klartekst'

/** Where two persons are required: how far it has come, what is next, and why it may not be the reader who sends. */
export function Klarstatus({ klar, hinder }: ToPersoner) {
  const t = useTranslations('innsending.klar.neste')
  return (
    <Avsnitt>
      {klar && <Klartekst klar={klar} />} {t(hinder ?? 'ingen')}
    </Avsnitt>
  )
}
