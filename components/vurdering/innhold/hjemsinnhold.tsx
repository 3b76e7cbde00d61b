import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import type { Vurderingsinnhold } from '@/lib/domene/vurdering/innhold'
import { visTimer } from '@/lib/tall'
import { Svarliste } from './svarliste'

type Props = { hjem: Vurderingsinnhold['sykehjem'][number]; innhold: Vurderingsinnhold }

/** One home of section B: the number, and every answer about it. */
export function Hjemsinnhold({ hjem, innhold }: Props) {
  const t = useTranslations('vurdering.innhold')
  const tall = innhold.tall.sykehjem.find(s => s.id === hjem.id)
  return (
    <section className="ln-stabel">
      <Overskrift niva={3}>{hjem.navn}</Overskrift>
      {tall && (
        <p className="ds-paragraph">
          {t('hjemstall', {
            ...{ norm: visTimer(tall.normtimer), avtalt: visTimer(tall.avtalteTimer) },
            mangler: visTimer(tall.udekket),
          })}
        </p>
      )}
      <Svarliste del="B" sykehjemId={hjem.id} felter={innhold.felter} />
    </section>
  )
}
