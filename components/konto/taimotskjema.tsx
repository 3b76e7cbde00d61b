'use client'
import { signIn } from 'next-auth/react'
import { useRef } from 'react'
import { z } from 'zod'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import { taImotSchema } from '@/lib/domene/konto/passord'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { oppdaterSesjon } from './oppdater-sesjon'
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

type Knappeprops = {
  taImot: () => Promise<Resultat<{ epost: string }>>
  knapp: string
  /** The session becomes that of the user who was made just now. */
  nySesjon?: boolean
}

/** The same for one who is known already, as the user invited or by a provider: nothing to fill in. */
export function Taimotknapp({ taImot, knapp, nySesjon = false }: Knappeprops) {
  const videre = async () => {
    if (nySesjon) await oppdaterSesjon({}).catch(() => false)
    window.location.assign(ruter.forside())
  }
  const skjema = useSkjema<Record<string, never>, { epost: string }>({
    skjema: INGENTING,
    start: {},
    lagre: taImot,
    etter: () => void videre(),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={knapp}>
      {null}
    </Skjema>
  )
}
