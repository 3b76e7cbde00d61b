'use client'
import { useTranslations } from 'next-intl'
import { Datofelt, Tekstfelt } from '@/components/skjema/felter'
import { Radiofelt } from '@/components/skjema/valg'
import { EIERFORMER } from '@/lib/domene/sykehjem/typer'

/** The fields of a sykehjem. kanLeggesNed: also the last open day, which a new home seldom has. */
export function Sykehjemsfelter({ kanLeggesNed = false }: { kanLeggesNed?: boolean }) {
  const t = useTranslations('sykehjem')
  const eierform = useTranslations('eierform')
  return (
    <>
      <Tekstfelt navn="navn" etikett={t('navn')} />
      <Radiofelt
        navn="eierform"
        etikett={t('eierform')}
        beskrivelse={t('eierformHjelp')}
        valg={EIERFORMER.map(e => ({ verdi: e, tekst: eierform(e) }))}
      />
      <Tekstfelt
        navn="organisasjonsnummer"
        etikett={t('organisasjonsnummer')}
        beskrivelse={t('organisasjonsnummerHjelp')}
        valgfritt
        bredde="dato"
        inputMode="numeric"
      />
      <Datofelt navn="apnet" etikett={t('apnet')} beskrivelse={t('apnetHjelp')} valgfritt />
      {kanLeggesNed && (
        <Datofelt navn="nedlagt" etikett={t('nedlagt')} beskrivelse={t('nedlagtHjelp')} valgfritt />
      )}
    </>
  )
}
