'use client'
import { useTranslations } from 'next-intl'
import { signIn } from 'next-auth/react'
import { useRef, useState } from 'react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import { Varsel } from '@/components/ui/varsel'
import { passordbytteSchema } from '@/lib/domene/konto/passord'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Brukernavn, Passordfelt } from './passordfelt'

type Inn = { gjeldende: string; nytt: string }
type Props = { epost: string; bytt: (inn: Inn) => Promise<Resultat<null>> }

const TOMT: Inn = { gjeldende: '', nytt: '' }

/** Changes the own password. Every session stops with the old one, so this one signs in anew with the new. */
export function Passordbytte({ epost, bytt }: Props) {
  const t = useTranslations('minside.passord')
  const [byttet, settByttet] = useState(false)
  const nytt = useRef('')
  const skjema = useSkjema<Inn, null>({
    skjema: passordbytteSchema(epost),
    start: TOMT,
    lagre: inn => {
      settByttet(false)
      nytt.current = inn.nytt
      return bytt(inn)
    },
    etter: () => void loggInnIgjen(),
  })

  async function loggInnIgjen() {
    skjema.form.reset(TOMT)
    const svar = await signIn('credentials', { redirect: false, epost, passord: nytt.current })
    nytt.current = ''
    if (svar?.ok) settByttet(true)
    else window.location.assign(ruter.loggInn(ruter.minSide()))
  }

  return (
    <div className="ln-stabel">
      <Skjema skjema={skjema} lagreTekst={t('bytt')}>
        <Brukernavn epost={epost} />
        <Passordfelt navn="gjeldende" etikett={t('gjeldende')} />
        <Passordfelt navn="nytt" etikett={t('nytt')} nytt />
      </Skjema>
      <div role="status">{byttet && <Varsel farge="success">{t('byttet')}</Varsel>}</div>
    </div>
  )
}
