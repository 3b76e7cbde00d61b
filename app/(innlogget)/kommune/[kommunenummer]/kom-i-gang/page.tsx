import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { KomIGangdel } from '@/components/komigang/komigangdel'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { komIGang } from '@/lib/domene/komigang/regler'
import { komIGangRettigheter } from './rettigheter'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('dekning:lese', await params)
  const t = await getTranslations('komigang')
  return { title: t('tittel') }
}

export default async function KomIGangPage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  if (!situasjon) notFound()
  const t = await getTranslations('komigang')
  return (
    <Side tittel={t('tittel')} ingress={t('ingress')}>
      <KomIGangdel
        kommunenummer={kommunenummer}
        status={komIGang(situasjon, idagIOslo())}
        kan={komIGangRettigheter(bruker, kommunenummer)}
      />
    </Side>
  )
}
