'use client'
import { useTranslations } from 'next-intl'
import { signIn } from 'next-auth/react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import { bekreftSchema } from '@/lib/domene/konto/passord'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Brukernavn, Passordfelt } from './passordfelt'

type Inn = { passord: string }
type Props = { epost: string; navn: string; start: (inn: Inn) => Promise<Resultat<null>> }

/** Shows the password once more, and goes on to the provider. */
export function Koblingsskjema({ epost, navn, start }: Props) {
  const t = useTranslations('oidc.kobling')
  const skjema = useSkjema<Inn, null>({
    skjema: bekreftSchema,
    start: { passord: '' },
    lagre: start,
    etter: () => void signIn('oidc', { callbackUrl: ruter.utenBruker() }),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('start', { navn })}>
      <Brukernavn epost={epost} />
      <Passordfelt navn="passord" etikett={t('passord')} />
    </Skjema>
  )
}
