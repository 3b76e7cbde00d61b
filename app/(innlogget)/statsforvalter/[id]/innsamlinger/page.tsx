import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Innsamlingstabell } from '@/components/innsamling/innsamlingstabell'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentInnsamlinger } from '@/lib/data/innsamling/les'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('innsamling:lede', { statsforvalterId: (await params).id })
  const t = await getTranslations('innsamling')
  return { title: t('tittel') }
}

export default async function InnsamlingerPage({ params }: Props) {
  const bruker = await krevBruker()
  const { id } = await params
  const rader = await hentInnsamlinger(bruker, id)
  if (!rader) notFound()
  const t = await getTranslations('innsamling')
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      handlinger={<Knappelenke href={ruter.nyInnsamling(id)}>{t('lag')}</Knappelenke>}
    >
      {rader.length === 0 ? (
        <Avsnitt>{t('ingen')}</Avsnitt>
      ) : (
        <Innsamlingstabell statsforvalterId={id} rader={rader} idag={idagIOslo()} />
      )}
    </Side>
  )
}
