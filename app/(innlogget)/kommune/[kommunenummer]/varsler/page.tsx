import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Side } from '@/components/ramme/side'
import { Varselliste } from '@/components/varsel/varselliste'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentVarsler } from '@/lib/data/varsel/les'
import { oppdaterVarsler } from '@/lib/data/varsel/oppdater'
import { idagIOslo } from '@/lib/dato'
import { env } from '@/lib/env'
import { merk } from './actions'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('varsel:lese', await params)
  const t = await getTranslations('varsel')
  return { title: t('tittel') }
}

export default async function VarslerPage({ params }: Props) {
  const { kommunenummer } = await params
  const bruker = await krevBruker()
  const idag = idagIOslo()
  await oppdaterVarsler(bruker, kommunenummer, idag)
  const varsler = await hentVarsler(bruker, kommunenummer)
  if (!varsler) notFound()
  const t = await getTranslations('varsel')
  return (
    <Side tittel={t('tittel')} ingress={t('ingress')}>
      <Klienttekster navnerom={['varsel']}>
        <Varselliste
          kommunenummer={kommunenummer}
          varsler={varsler}
          idag={idag}
          merkLest={merk.bind(null, kommunenummer)}
        />
      </Klienttekster>
      <p className="ln-dempet ln-lesbar">{t(env().epost ? 'epost' : 'utenEpost')}</p>
    </Side>
  )
}
