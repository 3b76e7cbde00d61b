import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import {
  nyInvitasjonslenke,
  trekkInvitasjon,
} from '@/app/(innlogget)/kommune/[kommunenummer]/brukere/actions'
import { krevBrukere } from '@/app/(innlogget)/kommune/[kommunenummer]/brukere/hent'
import { Klienttekster } from '@/app/klienttekster'
import { Brukeroversikt } from '@/components/konto/brukeroversikt'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { krevTilgang } from '@/lib/auth/tilgang'
import { ruter } from '@/lib/ruter'
import { stedIOrd } from './sted'

type Props = { params: Promise<{ sted: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('bruker:administrere')
  await krevBrukere((await params).sted)
  const t = await getTranslations('brukere')
  return { title: t('tittel') }
}

export default async function SystemstedPage({ params }: Props) {
  const { sted: nokkel } = await params
  const her = await krevBrukere(nokkel)
  const [t, system] = [await getTranslations('brukere'), await getTranslations('system')]
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress', { sted: await stedIOrd(her) })}
      sti={[{ href: ruter.system(), tekst: system('tittel') }]}
      stiNavn={system('sti')}
      handlinger={<Knappelenke href={ruter.systeminviter(nokkel)}>{t('inviter.tittel')}</Knappelenke>}
    >
      <Klienttekster navnerom={['konto', 'brukere', 'slett']}>
        <Brukeroversikt
          brukere={her.brukere}
          invitasjoner={her.invitasjoner}
          deg={her.deg}
          href={id => ruter.systembruker(nokkel, id)}
          nyLenke={nyInvitasjonslenke.bind(null, nokkel)}
          trekk={trekkInvitasjon.bind(null, nokkel)}
        />
      </Klienttekster>
    </Side>
  )
}
