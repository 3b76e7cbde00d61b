'use client'
import { useTranslations } from 'next-intl'
import { getCsrfToken, signIn } from 'next-auth/react'
import { useEffect, useRef, useState } from 'react'
import { Sendeknapp } from '@/components/ui/sendeknapp'
import { Tekstinndata } from '@/components/ui/tekstinndata'
import { Varsel } from '@/components/ui/varsel'
import { erGjenopprettingskode } from '@/lib/domene/konto/totrinn'
import { ruter } from '@/lib/ruter'

type Feil = 'FEIL' | 'LAAST' | 'FORMANGE' | 'BORTE' | 'NETT' | 'TOM' | null
/** What the log-in says of the code of two-step log-in, after the right password. nr: each time anew. */
type Kodesvar = { hva: 'KODE_KREVES' | 'KODE_FEIL' | 'GJENOPPRETTINGSKODE_FEIL'; nr: number }
type Props = { tilbake: string; feil: 'FEIL' | 'LAAST' | 'FORMANGE' | null }

const tekst = (verdi: FormDataEntryValue | null) => (typeof verdi === 'string' ? verdi : '')

/**
 * E-mail and password; the code of one with two-step log-in is asked for once they are right, and what was typed stays.
 * The button waits for the script that sends them: sent before it, they would go nowhere. A fault takes focus and is
 * read out.
 */
export function Innloggingsskjema({ tilbake, feil: forst }: Props) {
  const t = useTranslations('innlogging')
  const totrinn = useTranslations('totrinn.innlogging')
  const [feil, settFeil] = useState<Feil>(forst)
  const [kodesvar, settKodesvar] = useState<Kodesvar | null>(null)
  const kodefelt = useRef<HTMLInputElement>(null)
  useEffect(() => kodefelt.current?.select(), [kodesvar])
  const [venter, settVenter] = useState(false)
  const melding = useRef<HTMLDivElement>(null)

  async function loggInn(e: React.FormEvent<HTMLFormElement>) {
    e.preventDefault()
    const felter = new FormData(e.currentTarget)
    const [epost, passord] = [tekst(felter.get('epost')).trim(), tekst(felter.get('passord'))]
    const kode = tekst(felter.get('kode')).trim()
    if (!epost || !passord) {
      settFeil('TOM')
      melding.current?.focus()
      return
    }
    settVenter(true)
    try {
      await getCsrfToken()
      const svar = await signIn('credentials', { redirect: false, epost, passord, ...(kode && { kode }) })
      if (svar?.ok) {
        // Used up now: said, with how many are left, before going on.
        window.location.assign(
          kodesvar && erGjenopprettingskode(kode) ? ruter.totrinnKodeBrukt(tilbake) : tilbake,
        )
        return
      }
      const hva = svar?.error
      if (hva === 'KODE_KREVES' || hva === 'KODE_FEIL') {
        settFeil(null)
        const gjenoppretting = hva === 'KODE_FEIL' && erGjenopprettingskode(kode)
        settKodesvar(forrige => ({
          hva: gjenoppretting ? 'GJENOPPRETTINGSKODE_FEIL' : hva,
          nr: (forrige?.nr ?? 0) + 1,
        }))
        settVenter(false)
        return
      }
      settFeil(hva === 'LAAST' || hva === 'FORMANGE' || hva === 'BORTE' ? hva : 'FEIL')
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
        {!feil && kodesvar && (
          <Varsel key={kodesvar.nr} farge={kodesvar.hva === 'KODE_KREVES' ? 'info' : 'danger'}>
            {totrinn(`feil.${kodesvar.hva}`)}
          </Varsel>
        )}
      </div>
      <Tekstinndata etikett={t('epost')} name="epost" type="email" autoComplete="username" required />
      <Tekstinndata
        etikett={t('passord')}
        name="passord"
        type="password"
        autoComplete="current-password"
        required
      />
      {kodesvar && (
        <>
          <Tekstinndata
            ref={kodefelt}
            etikett={totrinn('kode')}
            beskrivelse={totrinn('hjelp')}
            name="kode"
            autoComplete="one-time-code"
            required
          />
          <p className="ln-dempet">{totrinn('mistet')}</p>
        </>
      )}
      <div>
        <Sendeknapp loading={venter}>{t('loggInn')}</Sendeknapp>
      </div>
    </form>
  )
}
