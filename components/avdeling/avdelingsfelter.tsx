'use client'
import { useTranslations } from 'next-intl'
import { Datofelt, Tekstfelt } from '@/components/skjema/felter'

/** The name of an avdeling. */
export function Avdelingsnavn() {
  const t = useTranslations('avdeling')
  return <Tekstfelt navn="navn" etikett={t('navn')} beskrivelse={t('navnHjelp')} />
}

/** When it opened, and its last open day (which a new one seldom has). */
export function Avdelingstid({ kanLeggesNed = false }: { kanLeggesNed?: boolean }) {
  const t = useTranslations('avdeling')
  return (
    <>
      <Datofelt navn="apnet" etikett={t('apnet')} beskrivelse={t('apnetHjelp')} valgfritt />
      {kanLeggesNed && (
        <Datofelt navn="nedlagt" etikett={t('nedlagt')} beskrivelse={t('nedlagtHjelp')} valgfritt />
      )}
    </>
  )
}
