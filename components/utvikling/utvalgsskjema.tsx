import { useTranslations } from 'next-intl'
import { Filtervalg } from '@/components/skjema/filtervalg'
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
      <Filtervalg
        id="u-sykehjem"
        navn="sykehjem"
        etikett={t('sykehjem')}
        valg={[
          { verdi: '', tekst: t('heleKommunen') },
          ...situasjon.sykehjem.map(s => ({ verdi: s.id, tekst: s.navn })),
        ]}
        valgt={utsnitt.sykehjemId ?? ''}
      />
      <Filtervalg
        id="u-avdeling"
        navn="avdeling"
        etikett={t('avdeling')}
        valg={[{ verdi: '', tekst: t('alleAvdelinger') }]}
        grupper={steder.map(s => ({
          navn: s.navn,
          valg: s.avdelinger.map(a => ({ verdi: a.id, tekst: a.navn })),
        }))}
        valgt={utsnitt.avdelingId ?? ''}
      />
      <Filtervalg
        id="u-type"
        navn="type"
        etikett={t('type')}
        valg={[
          { verdi: '', tekst: t('alleTyper') },
          ...AVDELINGSTYPER.map(verdi => ({ verdi, tekst: typenavn(verdi) })),
        ]}
        valgt={utsnitt.type ?? ''}
      />
      <Dato navn="fra" etikett={t('fra')} valg={periode.fra} />
      <Dato navn="til" etikett={t('til')} valg={periode.til} />
      <button className="ds-button" data-variant="secondary" type="submit">
        {t('vis')}
      </button>
    </form>
  )
}

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
