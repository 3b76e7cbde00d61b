'use client'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tallfelt } from '@/components/skjema/felter'
import { type Konfliktfelt, Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { Skjema } from '@/components/skjema/skjema'
import { Avkryssing } from '@/components/skjema/valg'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { brok } from '@/lib/domene/felles/brok'
import { lesTall } from '@/lib/domene/felles/tall'
import { ARSVERKGRENSER, type InnstillingInn, innstillingSchema } from '@/lib/domene/innstilling/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { visArsverk, visDesimal } from '@/lib/tall'

type Innstilling = { timerPerArsverk: string; kreverToPersoner: boolean; versjon: number }
type Props = { innstilling: Innstilling; lagre: (inn: InnstillingInn) => Promise<Resultat<Innstilling>> }

const tilSkjema = ({ timerPerArsverk, ...resten }: Innstilling): InnstillingInn => ({
  timerPerArsverk: visDesimal(timerPerArsverk),
  ...resten,
})

/** The kommune's settings: how many uketimer one årsverk is, and how many persons it takes to send an innsending. */
export function Innstillingsskjema({ innstilling, lagre }: Props) {
  const t = useTranslations('innstilling')
  const skjema = useSkjema<InnstillingInn, Innstilling>({
    skjema: innstillingSchema,
    start: tilSkjema(innstilling),
    lagre,
    etter: ny => skjema.form.reset(tilSkjema(ny)),
  })
  const felter: Konfliktfelt<InnstillingInn>[] = [
    { navn: 'timerPerArsverk', etikett: t('timerPerArsverk') },
    {
      ...{ navn: 'kreverToPersoner', etikett: t('kreverToPersoner') },
      vis: verdi => t(verdi === 'true' ? 'ja' : 'nei'),
    },
  ]
  return (
    <Skjema skjema={skjema}>
      <Konfliktvalg skjema={skjema} felter={felter} tilSkjema={tilSkjema} />
      <Overskrift niva={2}>{t('arsverk')}</Overskrift>
      <Avsnitt>{t('forklart')}</Avsnitt>
      <Tallfelt
        navn="timerPerArsverk"
        etikett={t('timerPerArsverk')}
        beskrivelse={t('timerHjelp', ARSVERKGRENSER)}
        endelse={t('timer')}
      />
      <Eksempel />
      <Overskrift niva={2}>{t('innsending')}</Overskrift>
      <Avsnitt>{t('toPersonerForklart')}</Avsnitt>
      <Avkryssing
        navn="kreverToPersoner"
        etikett={t('kreverToPersoner')}
        beskrivelse={t('toPersonerHjelp')}
      />
    </Skjema>
  )
}

const EKSEMPELTIMER = 22

/** What the number does: the same hours in årsverk, as it is typed. */
function Eksempel() {
  const t = useTranslations('innstilling')
  const lest = lesTall(useWatch<InnstillingInn, 'timerPerArsverk'>({ name: 'timerPerArsverk' }), {
    desimaler: 2,
  })
  const { min, maks } = ARSVERKGRENSER
  const gyldig = lest.ok && brok(lest.verdi).gte(min) && brok(lest.verdi).lte(maks)
  return (
    <p className="ds-paragraph" role="status">
      {gyldig
        ? t('eksempel', {
            timer: EKSEMPELTIMER,
            arsverk: visArsverk(brok(EKSEMPELTIMER).div(brok(lest.verdi))),
            basis: visDesimal(lest.verdi),
          })
        : ''}
    </p>
  )
}
