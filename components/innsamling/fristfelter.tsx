'use client'
import { useTranslations } from 'next-intl'
import { Datofelt, Tallfelt, Tekstomrade } from '@/components/skjema/felter'
import { Overskrift } from '@/components/ui/tekst'
import stil from './innsamling.module.css'

/** What can be changed also when the round is publisert: dates and messages. */
export function Fristfelter() {
  const t = useTranslations('innsamling.felt')
  const hjelp = useTranslations('innsamling.hjelp')
  return (
    <>
      <section className="ln-stabel">
        <Overskrift niva={2}>{hjelp('frister')}</Overskrift>
        <div className={stil.par}>
          <Datofelt navn="apner" etikett={t('apner')} />
          <Datofelt navn="frist" etikett={t('frist')} beskrivelse={hjelp('frist')} />
        </div>
        <div className={stil.par}>
          <Datofelt navn="rettefrist" etikett={t('rettefrist')} beskrivelse={hjelp('rettefrist')} />
          <Datofelt navn="stenger" etikett={t('stenger')} beskrivelse={hjelp('stenger')} />
        </div>
        <Tallfelt
          navn="svarfristDager"
          etikett={t('svarfristDager')}
          beskrivelse={hjelp('svarfristDager')}
          inputMode="numeric"
          endelse={t('dager')}
        />
      </section>
      <section className="ln-stabel">
        <Overskrift niva={2}>{hjelp('melding')}</Overskrift>
        <p className="ds-paragraph ln-lesbar">{hjelp('beggeSprak')}</p>
        <Tekstomrade navn="meldingNb" etikett={t('meldingNb')} valgfritt />
        <Tekstomrade navn="meldingNn" etikett={t('meldingNn')} valgfritt />
      </section>
    </>
  )
}
