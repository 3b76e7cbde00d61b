import { useTranslations } from 'next-intl'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Kort } from '@/components/ui/kort'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { datoIOslo, visDato } from '@/lib/dato'
import type { Erfaring } from '@/lib/domene/erfaring/typer'
import type { Resultat } from '@/lib/domene/resultat'
import { Erfaringstekst } from './erfaringstekst'

type Props = {
  delt: Erfaring | null
  /** The page where it is shared; null = the reader may not. */
  del: string | null
  trekk: (() => Promise<Resultat<null>>) | null
}

/** On the page of a tiltak that is done and evaluated: what is told of it, or the way to tell. */
export function Delingsdel({ delt, del, trekk }: Props) {
  const t = useTranslations('erfaring.del')
  if (!delt && !del) return null
  return (
    <section aria-labelledby="del-erfaringen" className="ln-stabel-tett">
      <Overskrift niva={2} id="del-erfaringen">
        {t('tittel')}
      </Overskrift>
      {delt ? (
        <>
          <p>{t('delt', { dato: visDato(datoIOslo(delt.delt)) })}</p>
          <Kort className="ds-card ln-stabel-tett">
            <Overskrift niva={3}>{delt.tittel}</Overskrift>
            <Erfaringstekst erfaring={delt} />
          </Kort>
          {trekk && (
            <Slettknapp tittel={t('trekkTittel')} knapp={t('trekk')} ja={t('trekkJa')} slett={trekk}>
              <p className="ds-paragraph">{t('trekkForklart')}</p>
            </Slettknapp>
          )}
        </>
      ) : (
        <>
          <p className="ln-lesbar">{t('hva')}</p>
          <p>
            <Knappelenke variant="secondary" href={del ?? ''}>
              {t('lenke')}
            </Knappelenke>
          </p>
        </>
      )}
    </section>
  )
}
