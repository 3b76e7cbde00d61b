import { useTranslations } from 'next-intl'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { ruter } from '@/lib/ruter'

/** The way to all that is stored about oneself, and out. */
export function MineOpplysninger() {
  const t = useTranslations('mineopplysninger')
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      <Avsnitt>{t.rich('tekst', { lenke: d => <Lenke href={ruter.personvern()}>{d}</Lenke> })}</Avsnitt>
      <div className="ln-rekke">
        <a className="ds-button" data-variant="secondary" href={ruter.mineOpplysninger()} download>
          {t('lastNed')}
        </a>
        <Knappelenke variant="tertiary" href={ruter.slettMeg()}>
          {t('slett')}
        </Knappelenke>
      </div>
    </section>
  )
}
