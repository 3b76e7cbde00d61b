import { useTranslations } from 'next-intl'
import { visTidspunkt } from '@/lib/dato'
import type { Klarbilde } from '@/lib/domene/innsending/klar'

/** Who found it ready, when and as what; and that it has changed since. */
export function Klartekst({ klar }: { klar: Klarbilde }) {
  const t = useTranslations('innsending.klar')
  const slagnavn = useTranslations('innsending.kvittering.slagnavn')
  const verdier = { tid: visTidspunkt(klar.tid), navn: klar.navn ?? t('ukjent') }
  if (!klar.gjelder) return t('endret', verdier)
  if (klar.slag === 'FULL') return t('klargjort', verdier)
  return t('klargjortSom', { ...verdier, slag: slagnavn(klar.slag) })
}
