import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Side } from '@/components/ramme/side'
import { Varselliste } from '@/components/varsel/varselliste'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentVarsler } from '@/lib/data/varsel/les'
import { idagIOslo } from '@/lib/dato'
import { merk } from './actions'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('varsel:lese', await params)
  const t = await getTranslations('varsel')
  return { title: t('tittel') }
}

export default async function VarslerPage({ params }: Props) {
  const { kommunenummer } = await params
  const varsler = await hentVarsler(await krevBruker(), kommunenummer)
  if (!varsler) notFound()
  const t = await getTranslations('varsel')
  return (
    <Side tittel={t('tittel')} ingress={t('ingress')}>
      <Klienttekster navnerom={['varsel']}>
        <Varselliste
          kommunenummer={kommunenummer}
          varsler={varsler}
          idag={idagIOslo()}
          merkLest={merk.bind(null, kommunenummer)}
        />
      </Klienttekster>
    </Side>
  )
}
