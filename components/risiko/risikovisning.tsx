import { useTranslations } from 'next-intl'
import { Avsnitt } from '@/components/ui/tekst'
import type { Vurderingsinnhold } from '@/lib/domene/vurdering/innhold'
import { type Risikolinje, risikoanker } from './linje'
import { Risikobilde } from './risikobilde'

/**
 * The risks of a version as its frozen copy holds them: scale, levels and tiltak as they were. Links stay on the page.
 * Headings from level 3: it stands under that of section C.
 */
export function Risikovisning({ innhold }: { innhold: Vurderingsinnhold }) {
  const t = useTranslations('risiko')
  const { risikoer, skala, sykehjem } = innhold
  if (risikoer.length === 0) return <Avsnitt>{t('tom.leser')}</Avsnitt>
  const linjer = risikoer.map(
    (r): Risikolinje => ({
      ...{ nummer: r.nummer, hendelse: r.hendelse, arsak: r.arsak, eksisterendeTiltak: r.eksisterendeTiltak },
      ...{ sannsynlighet: r.s, konsekvens: r.k, restSannsynlighet: r.restS, restKonsekvens: r.restK },
      sted: r.sykehjemId === null ? null : (sykehjem.find(s => s.id === r.sykehjemId)?.navn ?? t('nedlagt')),
      href: `#${risikoanker(r)}`,
      tiltak: r.tiltak.map(navn => ({ navn, href: null, status: null })),
    }),
  )
  return <Risikobilde risikoer={linjer} skala={skala} niva={3} />
}
