'use client'
import { useTranslations } from 'next-intl'
import { signIn } from 'next-auth/react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import { bekreftSchema } from '@/lib/domene/konto/passord'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Brukernavn, Passordfelt } from './passordfelt'
import { Kodefelt } from './totrinn/oppsett'

export type Koblingsbevis = { passord: string; kode?: string }
type Props = {
  epost: string
  navn: string
  /** A code is asked for too. */
  totrinn: boolean
  start: (inn: Koblingsbevis) => Promise<Resultat<null>>
}

/** Shows the password once more, and goes on to the provider. */
export function Koblingsskjema({ epost, navn, totrinn, start }: Props) {
  const t = useTranslations('oidc.kobling')
  const tt = useTranslations('totrinn')
  const skjema = useSkjema<Koblingsbevis, null>({
    skjema: bekreftSchema,
    start: totrinn ? { passord: '', kode: '' } : { passord: '' },
    lagre: start,
    etter: () => void signIn('oidc', { callbackUrl: ruter.utenBruker() }),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('start', { navn })}>
      <Brukernavn epost={epost} />
      <Passordfelt navn="passord" etikett={t('passord')} />
      {totrinn && <Kodefelt navn="kode" etikett={tt('kode')} hjelp={tt('kodeHjelp')} />}
    </Skjema>
  )
}
