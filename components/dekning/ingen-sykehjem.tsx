import { useTranslations } from 'next-intl'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { visDatoLang } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { ruter } from '@/lib/ruter'

type Props = {
  kommunenummer: string
  /** The date on which none was open; null = none is registered at all. */
  dato: Dato | null
}

/** Nothing to calculate on: where to begin. */
export function IngenSykehjem({ kommunenummer, dato }: Props) {
  const t = useTranslations('dekning.tomt')
  return (
    <section className="ln-stabel" aria-labelledby="tomt">
      <Overskrift niva={2} id="tomt">
        {dato ? t('ingenApne', { dato: visDatoLang(dato) }) : t('tittel')}
      </Overskrift>
      <Avsnitt>{dato ? t('ingenApneTekst') : t('tekst')}</Avsnitt>
      <p>
        {dato ? (
          <Knappelenke variant="secondary" href={ruter.sykehjemListe(kommunenummer)}>
            {t('seSykehjem')}
          </Knappelenke>
        ) : (
          <Knappelenke href={ruter.komIGang(kommunenummer)}>{t('komIGang')}</Knappelenke>
        )}
      </p>
    </section>
  )
}
