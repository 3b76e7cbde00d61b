'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstfelt } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { Knapp } from '@/components/ui/knapp'
import { Knappelenke } from '@/components/ui/lenke'
import { invitasjonSchema } from '@/lib/domene/konto/roller'
import { lesSted, rollerVed } from '@/lib/domene/konto/sted'
import type { Resultat } from '@/lib/domene/resultat'
import { Engangslenke } from './engangslenke'
import { Rollefelt } from './rollefelt'

export type InviterInn = { navn: string; epost: string; roller: string[]; sykehjem: string[] }
type Lenke = { token: string; utloper: Date }
type Props = {
  sted: string
  sykehjem: { id: string; navn: string }[]
  inviter: (inn: InviterInn) => Promise<Resultat<Lenke>>
  tilbake: string
}

/** Invites somebody; the answer is a link to send. Where there is but one role to give, it is given. */
export function Inviterskjema({ sted: nokkel, sykehjem, inviter, tilbake }: Props) {
  const t = useTranslations('brukere.inviter')
  const felt = useTranslations('brukere')
  const sted = lesSted(nokkel)
  if (!sted) throw new Error('Not a place')
  const roller = rollerVed(sted)
  const start: InviterInn = {
    navn: '',
    epost: '',
    roller: roller.length === 1 ? [...roller] : [],
    sykehjem: [],
  }
  const [laget, settLaget] = useState<{ lenke: Lenke; navn: string } | null>(null)
  const skjema = useSkjema<InviterInn, Lenke>({
    skjema: invitasjonSchema(sted),
    start,
    lagre: inviter,
    etter: lenke => settLaget({ lenke, navn: skjema.form.getValues('navn').trim() }),
  })
  const enTil = () => {
    skjema.form.reset(start)
    settLaget(null)
  }
  if (laget)
    return (
      <Engangslenke lenke={laget.lenke} navn={laget.navn}>
        <Knapp type="button" variant="secondary" onClick={enTil}>
          {t('enTil')}
        </Knapp>
        <Knappelenke variant="tertiary" href={tilbake}>
          {t('ferdig')}
        </Knappelenke>
      </Engangslenke>
    )
  return (
    <Skjema skjema={skjema} lagreTekst={t('lag')}>
      <Tekstfelt navn="navn" etikett={felt('navn')} />
      <Tekstfelt navn="epost" etikett={felt('epost')} beskrivelse={t('epostHjelp')} type="email" />
      {roller.length > 1 && <Rollefelt roller={roller} sykehjem={sykehjem} />}
    </Skjema>
  )
}
