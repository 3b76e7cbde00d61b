'use client'
import { useTranslations } from 'next-intl'
import { getCsrfToken, signIn } from 'next-auth/react'
import { useRef, useState, useSyncExternalStore } from 'react'
import { Knapp } from '@/components/ui/knapp'
import { Tekstinndata } from '@/components/ui/tekstinndata'
import { Varsel } from '@/components/ui/varsel'

type Feil = 'FEIL' | 'LAAST' | 'FORMANGE' | 'NETT' | 'TOM' | null
type Props = { tilbake: string; feil: 'FEIL' | 'LAAST' | 'FORMANGE' | null }

const tekst = (verdi: FormDataEntryValue | null) => (typeof verdi === 'string' ? verdi : '')

const ingenting = () => () => undefined

/**
 * E-mail and password. The button waits for the script that sends them: sent before it, they would go nowhere. A fault
 * takes focus and is read out.
 */
export function Innloggingsskjema({ tilbake, feil: forst }: Props) {
  const t = useTranslations('innlogging')
  const [feil, settFeil] = useState<Feil>(forst)
  const [venter, settVenter] = useState(false)
  const melding = useRef<HTMLDivElement>(null)
  const klar = useSyncExternalStore(
    ingenting,
    () => true,
    () => false,
  )

  async function loggInn(e: React.FormEvent<HTMLFormElement>) {
    e.preventDefault()
    const felter = new FormData(e.currentTarget)
    const [epost, passord] = [tekst(felter.get('epost')).trim(), tekst(felter.get('passord'))]
    if (!epost || !passord) {
      settFeil('TOM')
      melding.current?.focus()
      return
    }
    settVenter(true)
    try {
      await getCsrfToken()
      const svar = await signIn('credentials', { redirect: false, epost, passord })
      if (svar?.ok) {
        window.location.assign(tilbake)
        return
      }
      settFeil(svar?.error === 'LAAST' || svar?.error === 'FORMANGE' ? svar.error : 'FEIL')
    } catch {
      settFeil('NETT')
    }
    settVenter(false)
    melding.current?.focus()
  }

  return (
    <form onSubmit={e => void loggInn(e)} className="ln-stabel ln-smal" method="post" noValidate>
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
        <Knapp type="submit" loading={venter} disabled={!klar}>
          {t('loggInn')}
        </Knapp>
      </div>
    </form>
  )
}
