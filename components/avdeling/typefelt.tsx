'use client'
import { useTranslations } from 'next-intl'
import { Radiofelt } from '@/components/skjema/valg'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'

/** The type of an avdeling, each with what it is meant for: the norm has one rate per type. */
export function Typefelt() {
  const t = useTranslations('avdeling')
  const type = useTranslations('avdelingstype')
  return (
    <Radiofelt
      navn="type"
      etikett={t('type')}
      beskrivelse={t('typeHjelp')}
      valg={AVDELINGSTYPER.map(verdi => ({
        verdi,
        tekst: type(verdi),
        beskrivelse: type(`hjelp.${verdi}`),
      }))}
    />
  )
}
