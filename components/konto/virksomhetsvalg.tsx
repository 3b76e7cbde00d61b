'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useKlar } from '@/components/ui/bruk-klar'
import { Knapp } from '@/components/ui/knapp'
import { Varsel } from '@/components/ui/varsel'
import { oppdaterSesjon } from './oppdater-sesjon'

type Props = { virksomheter: { nokkel: string; navn: string }[]; tilbake: string }

/** One button for each organisation the log-in vouches for. */
export function Virksomhetsvalg({ virksomheter, tilbake }: Props) {
  const t = useTranslations('oidc.valg')
  const [valgt, settValgt] = useState<string | null>(null)
  const [feilet, settFeilet] = useState(false)
  const klar = useKlar()
  const velg = async (sted: string) => {
    settValgt(sted)
    settFeilet(false)
    const ok = await oppdaterSesjon({ sted }).catch(() => false)
    if (ok) window.location.assign(tilbake)
    else {
      settValgt(null)
      settFeilet(true)
    }
  }
  return (
    <div className="ln-stabel">
      <div role="alert">{feilet && <Varsel farge="danger">{t('feilet')}</Varsel>}</div>
      <ul className="ln-stabel-tett ln-liste">
        {virksomheter.map(v => (
          <li key={v.nokkel}>
            <Knapp
              type="button"
              variant="secondary"
              loading={valgt === v.nokkel}
              disabled={!klar || valgt !== null}
              onClick={() => void velg(v.nokkel)}
            >
              {v.navn}
            </Knapp>
          </li>
        ))}
      </ul>
    </div>
  )
}
