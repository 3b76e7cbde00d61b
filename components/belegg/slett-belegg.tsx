import { useTranslations } from 'next-intl'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Belegg } from '@/lib/domene/belegg/typer'
import type { Resultat } from '@/lib/domene/resultat'

type Props = { belegg: Belegg; etter: string; slett: () => Promise<Resultat<null>> }

/** Deletes a row that was registered by mistake: the row before it then holds on. */
export function SlettBelegg({ belegg, etter, slett }: Props) {
  const t = useTranslations('belegg.slett')
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      <Avsnitt>{t('hjelp')}</Avsnitt>
      <Slettknapp tittel={t('tittel')} slett={slett} etter={etter}>
        <Avsnitt>{t('sporsmal', { dato: visDato(belegg.gjelderFra) })}</Avsnitt>
      </Slettknapp>
    </section>
  )
}
