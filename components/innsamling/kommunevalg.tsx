import { useTranslations } from 'next-intl'

type Props = { sti: string; kommuner: { kommunenummer: string; navn: string }[] }

/** Which kommune: by address, works without script. */
export function Kommunevalg({ sti, kommuner }: Props) {
  const t = useTranslations('innsamling.unntak')
  return (
    <form method="get" action={sti} className="ln-stabel">
      <div className="ds-field">
        <label className="ds-label" htmlFor="velg-kommune">
          {t('kommune')}
        </label>
        <select className="ds-input" id="velg-kommune" name="kommune">
          {kommuner.map(k => (
            <option key={k.kommunenummer} value={k.kommunenummer}>
              {k.navn}
            </option>
          ))}
        </select>
      </div>
      <div>
        <button className="ds-button" data-variant="secondary" type="submit">
          {t('velg')}
        </button>
      </div>
    </form>
  )
}
