import { useTranslations } from 'next-intl'
import { ruter } from '@/lib/ruter'
import stil from './norm.module.css'

export type Versjonsvalg = { id: string; navn: string }

type Props = { kommunenummer: string; versjoner: Versjonsvalg[]; fra: string; til: string }

/** Picks the two versions to compare. A plain form: works without script, and the address can be shared. */
export function Sammenlignvalg({ kommunenummer, versjoner, fra, til }: Props) {
  const t = useTranslations('norm.sammenlign')
  return (
    <form action={ruter.sammenlignNormer(kommunenummer)} className={stil.velgere}>
      <Velger navn="fra" etikett={t('fra')} valgt={fra} versjoner={versjoner} />
      <Velger navn="til" etikett={t('til')} valgt={til} versjoner={versjoner} />
      <button type="submit" className="ds-button" data-variant="secondary">
        {t('knapp')}
      </button>
    </form>
  )
}

type Velgerprops = { navn: string; etikett: string; valgt: string; versjoner: Versjonsvalg[] }

function Velger({ navn, etikett, valgt, versjoner }: Velgerprops) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={`sammenlign-${navn}`}>
        {etikett}
      </label>
      <select className="ds-input" id={`sammenlign-${navn}`} name={navn} defaultValue={valgt}>
        {versjoner.map(v => (
          <option key={v.id} value={v.id}>
            {v.navn}
          </option>
        ))}
      </select>
    </div>
  )
}
