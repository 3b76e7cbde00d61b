'use client'
import { useTranslations } from 'next-intl'
import { getCsrfToken, signIn } from 'next-auth/react'
import { useRef, useState } from 'react'
import { Knapp } from '@/components/ui/knapp'
import { Tekstinndata } from '@/components/ui/tekstinndata'
import { Varsel } from '@/components/ui/varsel'

type Feil = 'FEIL' | 'LAAST' | 'NETT' | null
type Props = { tilbake: string; feil: 'FEIL' | 'LAAST' | null }

const tekst = (verdi: FormDataEntryValue | null) => (typeof verdi === 'string' ? verdi : '')

export function Innloggingsskjema({ tilbake, feil: forst }: Props) {
  const t = useTranslations('innlogging')
  const [feil, settFeil] = useState<Feil>(forst)
  const [venter, settVenter] = useState(false)
  const melding = useRef<HTMLDivElement>(null)

  async function loggInn(e: React.FormEvent<HTMLFormElement>) {
    e.preventDefault()
    const felter = new FormData(e.currentTarget)
    settVenter(true)
    try {
      await getCsrfToken()
      const svar = await signIn('credentials', {
        redirect: false,
        epost: tekst(felter.get('epost')),
        passord: tekst(felter.get('passord')),
      })
      if (svar?.ok) {
        window.location.assign(tilbake)
        return
      }
      settFeil(svar?.error === 'LAAST' ? 'LAAST' : 'FEIL')
    } catch {
      settFeil('NETT')
    }
    settVenter(false)
    melding.current?.focus()
  }

  return (
    <form onSubmit={e => void loggInn(e)} className="ln-stabel ln-smal" method="post">
      <div ref={melding} tabIndex={-1} role="alert">
        {feil && <Varsel farge="danger">{t(`feil.${feil}`)}</Varsel>}
      </div>
      <Tekstinndata etikett={t('epost')} name="epost" type="email" autoComplete="username" required />
      <Tekstinndata
        etikett={t('passord')}
        name="passord"
        type="password"
        autoComplete="current-password"
        required
      />
      <div>
        <Knapp type="submit" loading={venter}>
          {t('loggInn')}
        </Knapp>
      </div>
    </form>
  )
}
