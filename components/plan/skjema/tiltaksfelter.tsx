'use client'
import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { Datofelt, Tallfelt, Tekstfelt, Tekstomrade, Velgfelt } from '@/components/skjema/felter'
import { Overskrift } from '@/components/ui/tekst'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import type { TiltakInn } from '@/lib/domene/tiltak/schema'
import { TILTAKSKATEGORIER } from '@/lib/domene/tiltak/typer'
import stil from '../plan.module.css'
import { Milepaelfelter } from './milepaelfelter'
import { Risikofelter } from './risikofelter'
import type { Tiltaksvalg } from './valg'

/** The fields of a tiltak, in the order one thinks of them: what, where, how much, who and when. */
export function Tiltaksfelter({ valg }: { valg: Tiltaksvalg }) {
  const t = useTranslations('plan.felt')
  const kategori = useTranslations('plan')
  return (
    <>
      <Tekstfelt navn="tittel" etikett={t('tittel')} beskrivelse={t('tittelHjelp')} />
      <Tekstomrade navn="beskrivelse" etikett={t('beskrivelse')} valgfritt />
      <Velgfelt
        navn="kategori"
        etikett={t('kategori')}
        beskrivelse={t('kategoriHjelp')}
        tomt={t('velg')}
        valg={TILTAKSKATEGORIER.map(verdi => ({ verdi, tekst: kategori(`kategori.${verdi}`) }))}
      />
      <section className="ln-stabel">
        <Overskrift niva={2}>{t('hvor')}</Overskrift>
        <Enhetsfelter valg={valg} />
        <Risikofelter risikoer={valg.risikoer} />
      </section>
      <section className="ln-stabel">
        <Overskrift niva={2}>{t('virkning')}</Overskrift>
        <div className={stil.par}>
          <Tallfelt
            navn="effektTimer"
            etikett={t('effektTimer')}
            beskrivelse={t('effektTimerHjelp')}
            endelse={t('timer')}
            valgfritt
          />
          <Datofelt navn="effektFra" etikett={t('effektFra')} valgfritt />
        </div>
        <div className={stil.par}>
          <Tallfelt navn="kostnad" etikett={t('kostnad')} endelse={t('kroner')} valgfritt />
          <Tallfelt navn="budsjettaar" etikett={t('budsjettaar')} inputMode="numeric" valgfritt />
        </div>
      </section>
      <section className="ln-stabel">
        <Overskrift niva={2}>{t('ansvarOgFrist')}</Overskrift>
        <Ansvarligfelter valg={valg} />
        <div className={stil.par}>
          <Datofelt navn="frist" etikett={t('frist')} valgfritt />
          <Datofelt navn="evalueringsdato" etikett={t('evalueringsdato')} valgfritt />
        </div>
      </section>
      <Milepaelfelter />
    </>
  )
}

/** Sykehjem, then one of its avdelinger; a type of avdeling where no single one is meant. */
function Enhetsfelter({ valg: { sykehjem, heleKommunen } }: { valg: Tiltaksvalg }) {
  const t = useTranslations('plan.felt')
  const plan = useTranslations('plan')
  const avdelingstype = useTranslations('avdelingstype')
  const { setValue } = useFormContext<TiltakInn>()
  const [sykehjemId, avdelingId] = useWatch<TiltakInn, ['sykehjemId', 'avdelingId']>({
    name: ['sykehjemId', 'avdelingId'],
  })
  const avdelinger = sykehjem.find(s => s.id === sykehjemId)?.avdelinger ?? []
  // Another sykehjem has other avdelinger. On the wrapper, so that react-hook-form's own handler stays on the field.
  const byttet = (e: React.FormEvent) => {
    if (e.target instanceof HTMLSelectElement && e.target.name === 'sykehjemId') setValue('avdelingId', '')
  }
  return (
    <div className={stil.par} onChange={byttet}>
      <Velgfelt
        navn="sykehjemId"
        etikett={t('sykehjem')}
        valgfritt={heleKommunen}
        tomt={heleKommunen ? plan('heleKommunen') : t('velg')}
        valg={sykehjem.map(s => ({ verdi: s.id, tekst: s.navn }))}
      />
      {avdelinger.length > 0 && (
        <Velgfelt
          navn="avdelingId"
          etikett={t('avdeling')}
          valgfritt
          tomt={t('heleSykehjemmet')}
          valg={avdelinger.map(a => ({ verdi: a.id, tekst: a.navn }))}
        />
      )}
      {avdelingId === '' && (
        <Velgfelt
          navn="type"
          etikett={t('type')}
          valgfritt
          tomt={t('alleTyper')}
          valg={AVDELINGSTYPER.map(verdi => ({ verdi, tekst: avdelingstype(verdi) }))}
        />
      )}
    </div>
  )
}

/** A colleague with a user here gets varsler; anybody else is written by name. */
function Ansvarligfelter({ valg: { kolleger } }: { valg: Tiltaksvalg }) {
  const t = useTranslations('plan.felt')
  const rolle = useTranslations('rolle')
  const brukerId = useWatch<TiltakInn, 'ansvarligBrukerId'>({ name: 'ansvarligBrukerId' })
  return (
    <>
      <div className={stil.par}>
        <Velgfelt
          navn="ansvarligBrukerId"
          etikett={t('ansvarligBruker')}
          beskrivelse={t('ansvarligBrukerHjelp')}
          valgfritt
          tomt={t('ingenBruker')}
          valg={kolleger.map(k => ({
            verdi: k.id,
            tekst: `${k.navn} (${k.roller.map(r => rolle(r)).join(', ')})`,
          }))}
        />
        {brukerId === '' && (
          <Tekstfelt
            navn="ansvarligNavn"
            etikett={t('ansvarligNavn')}
            beskrivelse={t('ansvarligNavnHjelp')}
            valgfritt
          />
        )}
      </div>
      <Tekstfelt
        navn="ansvarligRolle"
        etikett={t('ansvarligRolle')}
        beskrivelse={t('ansvarligRolleHjelp')}
        valgfritt
      />
    </>
  )
}
