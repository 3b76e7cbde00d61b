'use client'
import { useTranslations } from 'next-intl'
import { visTidspunkt } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { VisesEnGang } from './vises-en-gang'

type Props = { lenke: { token: string; utloper: Date }; navn: string; children?: React.ReactNode }

/** A one-time link to copy: nobody but the one who made it can send it on. */
export function Engangslenke({ lenke, navn, children }: Props) {
  const t = useTranslations('brukere.lenke')
  return (
    <VisesEnGang
      tittel={t('tittel')}
      tekst={t('tekst', { navn, tid: visTidspunkt(lenke.utloper) })}
      etikett={t('etikett')}
      verdi={`${window.location.origin}${ruter.invitasjon(lenke.token)}`}
    >
      {children}
    </VisesEnGang>
  )
}
