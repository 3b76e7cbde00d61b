import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { Brukeroversikt } from '@/components/konto/brukeroversikt'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentBrukere } from '@/lib/data/konto/brukere'
import { hentKommune } from '@/lib/data/register'
import { ruter } from '@/lib/ruter'
import { nyInvitasjonslenke, trekkInvitasjon } from './actions'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('bruker:administrere', await params)
  const t = await getTranslations('brukere')
  return { title: t('tittel') }
}

export default async function BrukerePage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer: nr } = await params
  const her = await hentBrukere(bruker, { type: 'KOMMUNE', kommunenummer: nr }, new Date())
  const kommune = await hentKommune(nr)
  if (!her || !kommune) notFound()
  const t = await getTranslations('brukere')
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress', { sted: kommune.navnEntydig })}
      handlinger={<Knappelenke href={ruter.inviter(nr)}>{t('inviter.tittel')}</Knappelenke>}
    >
      <Klienttekster navnerom={['konto', 'brukere', 'slett']}>
        <Brukeroversikt
          {...her}
          deg={bruker.id}
          href={id => ruter.bruker(nr, id)}
          nyLenke={nyInvitasjonslenke.bind(null, nr)}
          trekk={trekkInvitasjon.bind(null, nr)}
        />
      </Klienttekster>
    </Side>
  )
}
