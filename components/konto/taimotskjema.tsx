'use client'
import { useTranslations } from 'next-intl'
import { signIn } from 'next-auth/react'
import { useRef } from 'react'
import { z } from 'zod'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import { taImotSchema } from '@/lib/domene/konto/passord'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Brukernavn, Passordfelt } from './passordfelt'

type Inn = { passord: string }
type Props = {
  epost: string
  krav: 'NYTT_PASSORD' | 'PASSORD'
  etikett: string
  knapp: string
  taImot: (inn: Inn) => Promise<Resultat<{ epost: string }>>
}

const INGENTING = z.object({})

/** Accepts a link with a password, chosen or in use, and goes on signed in. */
export function Taimotskjema({ epost, krav, etikett, knapp, taImot }: Props) {
  const passord = useRef('')
  const skjema = useSkjema<Inn, { epost: string }>({
    skjema: taImotSchema(krav, epost),
    start: { passord: '' },
    lagre: inn => {
      passord.current = inn.passord
      return taImot(inn)
    },
    etter: svar => void videre(svar.epost),
  })

  async function videre(bruker: string) {
    const svar = await signIn('credentials', { redirect: false, epost: bruker, passord: passord.current })
    window.location.assign(svar?.ok ? ruter.forside() : ruter.loggInn())
  }

  return (
    <Skjema skjema={skjema} lagreTekst={knapp}>
      <Brukernavn epost={epost} />
      <Passordfelt navn="passord" etikett={etikett} nytt={krav === 'NYTT_PASSORD'} />
    </Skjema>
  )
}

/** The same for one who is signed in as the user invited: nothing to fill in. */
export function Taimotknapp({ taImot }: { taImot: () => Promise<Resultat<{ epost: string }>> }) {
  const t = useTranslations('invitasjon')
  const skjema = useSkjema<Record<string, never>, { epost: string }>({
    skjema: INGENTING,
    start: {},
    lagre: taImot,
    etter: () => window.location.assign(ruter.forside()),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('taImotInnlogget')}>
      {null}
    </Skjema>
  )
}
