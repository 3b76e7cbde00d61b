import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Brukeroversikt } from '@/components/konto/brukeroversikt'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { ruter } from '@/lib/ruter'
import { nyInvitasjonslenke, trekkInvitasjon } from './actions'
import { krevBrukere } from './hent'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevBrukere((await params).kommunenummer)
  const t = await getTranslations('brukere')
  return { title: t('tittel') }
}

export default async function BrukerePage({ params }: Props) {
  const { kommunenummer: nr } = await params
  const { navn, deg, brukere, invitasjoner } = await krevBrukere(nr)
  const t = await getTranslations('brukere')
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress', { sted: navn ?? '' })}
      handlinger={<Knappelenke href={ruter.inviter(nr)}>{t('inviter.tittel')}</Knappelenke>}
    >
      <Klienttekster navnerom={['konto', 'brukere', 'slett']}>
        <Brukeroversikt
          brukere={brukere}
          invitasjoner={invitasjoner}
          deg={deg}
          href={id => ruter.bruker(nr, id)}
          nyLenke={nyInvitasjonslenke.bind(null, nr)}
          trekk={trekkInvitasjon.bind(null, nr)}
        />
      </Klienttekster>
    </Side>
  )
}
