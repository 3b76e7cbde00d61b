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
import { Kodefelt } from './totrinn/oppsett'

type Inn = { passord: string; kode?: string }
type Props = {
  brukerId: string
  epost: string
  harPassord: boolean
  /** A code is asked for too. */
  totrinn: boolean
  slett: (inn: Inn) => Promise<Resultat<null>>
}

/** Deletes the own user, and leaves the session that has nobody behind it any more. */
export function SlettMeg({ brukerId, epost, harPassord, totrinn, slett }: Props) {
  const t = useTranslations('mineopplysninger.sletting')
  const tt = useTranslations('totrinn')
  const skjema = useSkjema<Inn, null>({
    skjema: slettingSchema(harPassord),
    start: totrinn ? { passord: '', kode: '' } : { passord: '' },
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
      fare
      avbryt={<Lenke href={ruter.minSide()}>{t('avbryt')}</Lenke>}
    >
      {harPassord && (
        <>
          <Brukernavn epost={epost} />
          <Passordfelt navn="passord" etikett={t('passord')} />
          {totrinn && <Kodefelt navn="kode" etikett={tt('kode')} hjelp={tt('kodeHjelp')} />}
        </>
      )}
    </Skjema>
  )
}
