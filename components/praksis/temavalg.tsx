import { useTranslations } from 'next-intl'
import { Filtervalg } from '@/components/skjema/filtervalg'
import { Knappelenke } from '@/components/ui/lenke'
import { type Tema, TEMAER } from '@/lib/domene/praksis/praksis'
import { ruter } from '@/lib/ruter'
import stil from './praksis.module.css'

/** Chooses a theme. By address: works without script, and can be linked to. */
export function Temavalg({ tema }: { tema: Tema | null }) {
  const t = useTranslations('praksis')
  return (
    <form method="get" action={ruter.praksis()} className={stil.filter} aria-label={t('filter.tittel')}>
      <Filtervalg
        id="praksis-tema"
        navn="tema"
        etikett={t('filter.tema')}
        valg={[
          { verdi: '', tekst: t('filter.alle') },
          ...TEMAER.map(verdi => ({ verdi, tekst: t(`tema.${verdi}`) })),
        ]}
        valgt={tema ?? ''}
      />
      <button className="ds-button" data-variant="secondary" type="submit">
        {t('filter.vis')}
      </button>
      {tema && (
        <Knappelenke variant="tertiary" href={ruter.praksis()}>
          {t('filter.nullstill')}
        </Knappelenke>
      )}
    </form>
  )
}
