'use client'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tallfelt } from '@/components/skjema/felter'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { Skjema } from '@/components/skjema/skjema'
import { brok } from '@/lib/domene/felles/brok'
import { lesTall } from '@/lib/domene/felles/tall'
import { ARSVERKGRENSER, type InnstillingInn, innstillingSchema } from '@/lib/domene/innstilling/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { visArsverk, visDesimal } from '@/lib/tall'

type Innstilling = { timerPerArsverk: string; versjon: number }
type Props = { innstilling: Innstilling; lagre: (inn: InnstillingInn) => Promise<Resultat<Innstilling>> }

const tilSkjema = ({ timerPerArsverk, versjon }: Innstilling): InnstillingInn => ({
  timerPerArsverk: visDesimal(timerPerArsverk),
  versjon,
})

/** The kommune's settings: how many uketimer one årsverk is. */
export function Innstillingsskjema({ innstilling, lagre }: Props) {
  const t = useTranslations('innstilling')
  const skjema = useSkjema<InnstillingInn, Innstilling>({
    skjema: innstillingSchema,
    start: tilSkjema(innstilling),
    lagre,
    etter: ny => skjema.form.reset(tilSkjema(ny)),
  })
  const etikett = t('timerPerArsverk')
  return (
    <Skjema skjema={skjema}>
      <Konfliktvalg skjema={skjema} felter={[{ navn: 'timerPerArsverk', etikett }]} tilSkjema={tilSkjema} />
      <Tallfelt
        navn="timerPerArsverk"
        etikett={etikett}
        beskrivelse={t('timerHjelp', ARSVERKGRENSER)}
        endelse={t('timer')}
      />
      <Eksempel />
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
