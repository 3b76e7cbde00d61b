'use client'
import { useTranslations } from 'next-intl'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import { bevisSchema } from '@/lib/domene/konto/totrinn'
import type { Resultat } from '@/lib/domene/resultat'
import { Brukernavn, Passordfelt } from '../passordfelt'
import { Kodefelt } from './oppsett'

export type Bevis = { passord: string; kode: string }
type Props<T> = {
  epost: string
  knapp: string
  fare?: boolean
  utfor: (inn: Bevis) => Promise<Resultat<T>>
  etter: (svar: T) => void
  avbryt: React.ReactNode
}

/** The password and a code once more, before something that guards the log-in is changed. */
export function Bevisskjema<T>({ epost, knapp, fare, utfor, etter, avbryt }: Props<T>) {
  const t = useTranslations('totrinn')
  const skjema = useSkjema<Bevis, T>({
    skjema: bevisSchema,
    start: { passord: '', kode: '' },
    lagre: utfor,
    etter,
  })
  return (
    <Skjema skjema={skjema} lagreTekst={knapp} fare={fare} avbryt={avbryt}>
      <Brukernavn epost={epost} />
      <Passordfelt navn="passord" etikett={t('passord')} />
      <Kodefelt navn="kode" etikett={t('kode')} hjelp={t('kodeHjelp')} />
    </Skjema>
  )
}
