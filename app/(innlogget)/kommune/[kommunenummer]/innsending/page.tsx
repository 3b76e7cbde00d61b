import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Rundeliste } from '@/components/innsending/runde/rundeliste'
import { Side } from '@/components/ramme/side'
import { Avsnitt } from '@/components/ui/tekst'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentInnsendinger } from '@/lib/data/innsending/les'
import { idagIOslo } from '@/lib/dato'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('innsending:lese', await params)
  const t = await getTranslations('innsending')
  return { title: t('tittel') }
}

export default async function InnsendingerPage({ params }: Props) {
  const { kommunenummer } = await params
  const bruker = await krevTilgang('innsending:lese', { kommunenummer })
  const rader = await hentInnsendinger(bruker, kommunenummer, idagIOslo())
  if (!rader) notFound()
  const t = await getTranslations('innsending')
  return (
    <Side tittel={t('tittel')} ingress={t('ingress')}>
      {rader.length === 0 ? <Avsnitt>{t('liste.ingen')}</Avsnitt> : <Rundeliste rader={rader} />}
    </Side>
  )
}
