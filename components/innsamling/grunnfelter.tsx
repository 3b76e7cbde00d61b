'use client'
import { useTranslations } from 'next-intl'
import { Datofelt, Tallfelt, Tekstfelt, Tekstomrade } from '@/components/skjema/felter'
import { Radiofelt } from '@/components/skjema/valg'
import stil from './innsamling.module.css'

/** What every answer rests on: locked when the round is publisert. */
export function Grunnfelter() {
  const t = useTranslations('innsamling.felt')
  const hjelp = useTranslations('innsamling.hjelp')
  const frivillig = useTranslations('innsamling.frivillig')
  return (
    <>
      <Tekstfelt navn="tittel" etikett={t('tittel')} beskrivelse={hjelp('tittel')} />
      <div className={stil.par}>
        <Tallfelt navn="aar" etikett={t('aar')} inputMode="numeric" />
        <Datofelt navn="statusdato" etikett={t('statusdato')} beskrivelse={hjelp('statusdato')} />
      </div>
      <Tekstomrade navn="hjemmel" etikett={t('hjemmel')} beskrivelse={hjelp('hjemmel')} rader={3} />
      <Radiofelt
        navn="frivillig"
        etikett={t('frivillig')}
        valg={(['JA', 'NEI'] as const).map(verdi => ({ verdi, tekst: frivillig(verdi) }))}
      />
    </>
  )
}
