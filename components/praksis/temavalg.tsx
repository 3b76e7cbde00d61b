import { useTranslations } from 'next-intl'
import { Knappelenke } from '@/components/ui/lenke'
import { type Tema, TEMAER } from '@/lib/domene/praksis/praksis'
import { ruter } from '@/lib/ruter'
import stil from './praksis.module.css'

/** Chooses a theme. By address: works without script, and can be linked to. */
export function Temavalg({ tema }: { tema: Tema | null }) {
  const t = useTranslations('praksis')
  return (
    <form method="get" action={ruter.praksis()} className={stil.filter} aria-label={t('filter.tittel')}>
      <div className="ds-field">
        <label className="ds-label" htmlFor="praksis-tema">
          {t('filter.tema')}
        </label>
        {/* The key follows the choice: a link that clears it must show in the field too. */}
        <select key={tema} className="ds-input" id="praksis-tema" name="tema" defaultValue={tema ?? ''}>
          <option value="">{t('filter.alle')}</option>
          {TEMAER.map(verdi => (
            <option key={verdi} value={verdi}>
              {t(`tema.${verdi}`)}
            </option>
          ))}
        </select>
      </div>
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
