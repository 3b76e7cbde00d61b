import { useTranslations } from 'next-intl'
import { visDato } from '@/lib/dato'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import type { Utsnitt } from '@/lib/domene/beregning/utsnitt'
import type { Datovalg } from '@/lib/domene/dekning/datovalg'
import type { Periodevalg } from '@/lib/domene/utvikling/periode'
import stil from './utvikling.module.css'

type Props = { sti: string; situasjon: Situasjon; utsnitt: Utsnitt; periode: Periodevalg }

/** What to follow and when. By address: works without script, and can be linked to. */
export function Utvalgsskjema({ sti, situasjon, utsnitt, periode }: Props) {
  const t = useTranslations('utvikling.valg')
  const typenavn = useTranslations('avdelingstype')
  const valgt = situasjon.sykehjem.filter(s => s.id === utsnitt.sykehjemId)
  const steder = valgt.length > 0 ? valgt : situasjon.sykehjem
  return (
    <form method="get" action={sti} className={stil.skjema} aria-label={t('tittel')}>
      <Valg navn="sykehjem" etikett={t('sykehjem')} valgt={utsnitt.sykehjemId}>
        <option value="">{t('heleKommunen')}</option>
        {situasjon.sykehjem.map(s => (
          <option key={s.id} value={s.id}>
            {s.navn}
          </option>
        ))}
      </Valg>
      <Valg navn="avdeling" etikett={t('avdeling')} valgt={utsnitt.avdelingId}>
        <option value="">{t('alleAvdelinger')}</option>
        {steder.map(s => (
          <optgroup key={s.id} label={s.navn}>
            {s.avdelinger.map(a => (
              <option key={a.id} value={a.id}>
                {a.navn}
              </option>
            ))}
          </optgroup>
        ))}
      </Valg>
      <Valg navn="type" etikett={t('type')} valgt={utsnitt.type}>
        <option value="">{t('alleTyper')}</option>
        {AVDELINGSTYPER.map(type => (
          <option key={type} value={type}>
            {typenavn(type)}
          </option>
        ))}
      </Valg>
      <Dato navn="fra" etikett={t('fra')} valg={periode.fra} />
      <Dato navn="til" etikett={t('til')} valg={periode.til} />
      <button className="ds-button" data-variant="secondary" type="submit">
        {t('vis')}
      </button>
    </form>
  )
}

type Valgprops = { navn: string; etikett: string; valgt: string | null; children: React.ReactNode }

const Valg = ({ navn, etikett, valgt, children }: Valgprops) => (
  <div className="ds-field">
    <label className="ds-label" htmlFor={`u-${navn}`}>
      {etikett}
    </label>
    {/* The key follows the choice: a link that changes it must show in the field too. */}
    <select key={valgt} className="ds-input" id={`u-${navn}`} name={navn} defaultValue={valgt ?? ''}>
      {children}
    </select>
  </div>
)

function Dato({ navn, etikett, valg }: { navn: string; etikett: string; valg: Datovalg }) {
  const t = useTranslations('utvikling.valg')
  const alle = useTranslations()
  const { feil } = valg
  const [hjelp, feilId] = [`u-${navn}-hjelp`, `u-${navn}-feil`]
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={`u-${navn}`}>
        {etikett}
      </label>
      <p data-field="description" id={hjelp}>
        {t('datohjelp')}
      </p>
      <input
        key={`${valg.dato} ${valg.skrevet}`}
        className={`ds-input ${stil.dato}`}
        id={`u-${navn}`}
        name={navn}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={feil ? valg.skrevet : visDato(valg.dato)}
        aria-describedby={feil ? `${feilId} ${hjelp}` : hjelp}
        aria-invalid={feil ? true : undefined}
      />
      {feil && (
        <p className="ds-validation-message" data-color="danger" id={feilId}>
          {alle(feil.kode as never, feil.verdier as never)} {t('viser', { dato: visDato(valg.dato) })}
        </p>
      )}
    </div>
  )
}
