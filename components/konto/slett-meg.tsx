'use client'
import { useTranslations } from 'next-intl'
import { signOut } from 'next-auth/react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { glemKladder } from '@/components/vurdering/autolagring/kladdlager'
import { slettingSchema } from '@/lib/domene/konto/sletting'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Brukernavn, Passordfelt } from './passordfelt'

type Inn = { passord: string }
type Props = {
  brukerId: string
  epost: string
  harPassord: boolean
  slett: (inn: Inn) => Promise<Resultat<null>>
}

/** Deletes the own user, and leaves the session that has nobody behind it any more. */
export function SlettMeg({ brukerId, epost, harPassord, slett }: Props) {
  const t = useTranslations('mineopplysninger.sletting')
  const skjema = useSkjema<Inn, null>({
    skjema: slettingSchema(harPassord),
    start: { passord: '' },
    lagre: slett,
    etter: () => {
      glemKladder(() => window.localStorage, brukerId)
      void signOut({ callbackUrl: ruter.brukerSlettet() })
    },
  })
  return (
    <Skjema
      skjema={skjema}
      lagreTekst={t('knapp')}
      avbryt={<Lenke href={ruter.minSide()}>{t('avbryt')}</Lenke>}
    >
      {harPassord && (
        <>
          <Brukernavn epost={epost} />
          <Passordfelt navn="passord" etikett={t('passord')} />
        </>
      )}
    </Skjema>
  )
}
