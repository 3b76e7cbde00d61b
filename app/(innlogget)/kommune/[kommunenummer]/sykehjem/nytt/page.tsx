import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { Side } from '@/components/ramme/side'
import { NyttSykehjem } from '@/components/sykehjem/nytt-sykehjem'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { idagIOslo } from '@/lib/dato'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { opprett } from './actions'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('sykehjem:opprette', await params)
  const t = await getTranslations('sykehjem')
  return { title: t('nytt') }
}

export default async function NyttSykehjemPage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  if (!kan(bruker, 'sykehjem:opprette', { kommunenummer })) notFound()
  const t = await getTranslations('sykehjem')
  return (
    <Side
      smal
      tittel={t('nytt')}
      ingress={t('nyttIngress')}
      sti={[{ href: ruter.sykehjemListe(kommunenummer), tekst: t('listetittel') }]}
      stiNavn={t('sti')}
    >
      <Klienttekster navnerom={['sykehjem', 'eierform']}>
        <NyttSykehjem
          kommunenummer={kommunenummer}
          idag={idagIOslo()}
          opprett={opprett.bind(null, kommunenummer)}
        />
      </Klienttekster>
    </Side>
  )
}
