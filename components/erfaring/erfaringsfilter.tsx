import { useTranslations } from 'next-intl'
import { useStorrelsesnavn } from '@/components/samlet/storrelsesnavn'
import { Knappelenke } from '@/components/ui/lenke'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import { type Erfaringsfilter, erFiltrert } from '@/lib/domene/erfaring/filter'
import { STORRELSESGRUPPER } from '@/lib/domene/samlet/storrelse'
import { TILTAKSKATEGORIER } from '@/lib/domene/tiltak/typer'
import stil from './erfaring.module.css'

/** Chooses which erfaringer to see. By address: works without script, and can be linked to. */
export function Erfaringsvalg({ sti, filter }: { sti: string; filter: Erfaringsfilter }) {
  const t = useTranslations('erfaring.filter')
  const type = useTranslations('avdelingstype')
  const plan = useTranslations('plan')
  const storrelse = useStorrelsesnavn()
  return (
    <form method="get" action={sti} className={stil.filter} aria-label={t('tittel')}>
      <div className="ds-field">
        <label className="ds-label" htmlFor="erfaring-sok">
          {t('sok')}
        </label>
        <input
          key={filter.sok}
          className="ds-input"
          id="erfaring-sok"
          name="sok"
          type="search"
          maxLength={100}
          defaultValue={filter.sok}
        />
      </div>
      <Valg
        navn="type"
        valgt={filter.type}
        valg={AVDELINGSTYPER.map(verdi => ({ verdi, tekst: type(verdi) }))}
      />
      <Valg
        navn="kategori"
        valgt={filter.kategori}
        valg={TILTAKSKATEGORIER.map(verdi => ({ verdi, tekst: plan(`kategori.${verdi}`) }))}
      />
      <Valg
        navn="storrelse"
        valgt={filter.storrelse}
        valg={STORRELSESGRUPPER.map(g => ({ verdi: g.nokkel, tekst: storrelse(g.nokkel) ?? g.nokkel }))}
      />
      <button className="ds-button" data-variant="secondary" type="submit">
        {t('vis')}
      </button>
      {erFiltrert(filter) && (
        <Knappelenke variant="tertiary" href={sti}>
          {t('nullstill')}
        </Knappelenke>
      )}
    </form>
  )
}

type Valgprops = {
  navn: 'type' | 'kategori' | 'storrelse'
  valg: { verdi: string; tekst: string }[]
  valgt: string
}

function Valg({ navn, valg, valgt }: Valgprops) {
  const t = useTranslations('erfaring.filter')
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={`erfaring-${navn}`}>
        {t(navn)}
      </label>
      {/* The key follows the choice: a link that clears it must show in the field too. */}
      <select key={valgt} className="ds-input" id={`erfaring-${navn}`} name={navn} defaultValue={valgt}>
        <option value="">{t('alle')}</option>
        {valg.map(v => (
          <option key={v.verdi} value={v.verdi}>
            {v.tekst}
          </option>
        ))}
      </select>
    </div>
  )
}
