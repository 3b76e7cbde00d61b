import { useTranslations } from 'next-intl'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Resultat } from '@/lib/domene/resultat'

type Props = {
  navn: string
  /** How many of each kind hang on it. */
  henger: Record<'belegg' | 'fordelinger' | 'normsatser' | 'tiltak', number>
  etter: string
  slett: () => Promise<Resultat<null>>
}

/** Deletes an avdeling that was registered by mistake; one that something hangs on is closed instead. */
export function SlettAvdeling({ navn, henger, etter, slett }: Props) {
  const t = useTranslations('avdeling.slett')
  const opptatt = Object.values(henger).some(antall => antall > 0)
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      {opptatt ? (
        <>
          <Avsnitt>{t('henger')}</Avsnitt>
          <ul className="ds-list">
            {henger.belegg > 0 && <li>{t('belegg', { antall: henger.belegg })}</li>}
            {henger.fordelinger > 0 && <li>{t('fordelinger', { antall: henger.fordelinger })}</li>}
            {henger.normsatser > 0 && <li>{t('normsatser', { antall: henger.normsatser })}</li>}
            {henger.tiltak > 0 && <li>{t('tiltak', { antall: henger.tiltak })}</li>}
          </ul>
        </>
      ) : (
        <Slettknapp tittel={t('tittel')} slett={slett} etter={etter}>
          <Avsnitt>{t('sporsmal', { navn })}</Avsnitt>
        </Slettknapp>
      )}
    </section>
  )
}
