import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Innstillingsskjema } from '@/components/innstilling/innstillingsskjema'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentInnstilling } from '@/lib/data/innstilling'
import { kan } from '@/lib/domene/tilgang'
import { lagre } from './actions'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!kan(await krevBruker(), 'innstilling:endre', await params)) notFound()
  const t = await getTranslations('innstilling')
  return { title: t('tittel') }
}

export default async function InnstillingerPage({ params }: Props) {
  const { kommunenummer } = await params
  const innstilling = await hentInnstilling(await krevBruker(), kommunenummer)
  if (!innstilling) notFound()
  const t = await getTranslations('innstilling')
  return (
    <Side smal tittel={t('tittel')} ingress={t('ingress')}>
      <Klienttekster navnerom={['innstilling']}>
        <Innstillingsskjema innstilling={innstilling} lagre={lagre.bind(null, kommunenummer)} />
      </Klienttekster>
    </Side>
  )
}
