import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Filformater } from '@/components/import/formater'
import { Rundelogg } from '@/components/innsamling/rundelogg'
import { Side } from '@/components/ramme/side'
import { hentRundelogg } from '@/lib/data/innsamling/rundelogg'
import { ruter } from '@/lib/ruter'
import { hentRunde } from '../../hent'

type Props = { params: Promise<{ id: string; innsamlingId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, innsamlingId } = await params
  const { innsamling } = await hentRunde(id, innsamlingId)
  const t = await getTranslations('innsamling')
  return { title: t('logg.sidetittel', { tittel: innsamling.tittel }) }
}

export default async function RundeloggPage({ params }: Props) {
  const { id, innsamlingId } = await params
  const { bruker, innsamling } = await hentRunde(id, innsamlingId)
  const rader = await hentRundelogg(bruker, id, innsamlingId)
  if (!rader) notFound()
  const t = await getTranslations('innsamling')
  const felles = await getTranslations('felles')
  return (
    <Side
      tittel={t('logg.tittel')}
      ingress={t('logg.ingress')}
      sti={[
        { href: ruter.innsamlinger(id), tekst: t('tittel') },
        { href: ruter.innsamling(id, innsamlingId), tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <p>
        {t('logg.lastNed')}{' '}
        <Filformater
          navn={t('logg.tittel').toLowerCase()}
          adresse={format => ruter.api.innsamlingslogg(innsamlingId, id, format)}
        />
      </p>
      <Rundelogg rader={rader} navn={innsamling.tittel} />
    </Side>
  )
}
