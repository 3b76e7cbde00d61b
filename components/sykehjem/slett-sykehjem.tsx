import { useTranslations } from 'next-intl'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Resultat } from '@/lib/domene/resultat'

type Props = {
  navn: string
  /** How many of each kind hang on it. */
  henger: Record<'avdelinger' | 'legeavtaler' | 'vurderinger' | 'tiltak', number>
  etter: string
  slett: () => Promise<Resultat<null>>
}

/** Deletes a home that was registered by mistake; one that something hangs on is closed instead. */
export function SlettSykehjem({ navn, henger, etter, slett }: Props) {
  const t = useTranslations('sykehjem.slett')
  const opptatt = Object.values(henger).some(antall => antall > 0)
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      {opptatt ? (
        <Avsnitt>{t('henger', henger)}</Avsnitt>
      ) : (
        <Slettknapp tittel={t('tittel')} slett={slett} etter={etter}>
          <Avsnitt>{t('sporsmal', { navn })}</Avsnitt>
        </Slettknapp>
      )}
    </section>
  )
}
