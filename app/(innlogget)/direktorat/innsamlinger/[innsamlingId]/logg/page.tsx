import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Filformater } from '@/components/import/formater'
import { Rundelogg } from '@/components/innsamling/rundelogg'
import { Side } from '@/components/ramme/side'
import { hentRundelogg } from '@/lib/data/innsamling/rundelogg'
import { ruter } from '@/lib/ruter'
import { hentNasjonal } from '../../hent'

type Props = { params: Promise<{ innsamlingId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { innsamling } = await hentNasjonal((await params).innsamlingId)
  const t = await getTranslations('innsamling')
  return { title: t('logg.sidetittel', { tittel: innsamling.tittel }) }
}

export default async function NasjonalRundeloggPage({ params }: Props) {
  const { innsamlingId } = await params
  const { bruker, innsamling } = await hentNasjonal(innsamlingId)
  const rader = await hentRundelogg(bruker, null, innsamlingId)
  if (!rader) notFound()
  const t = await getTranslations('innsamling')
  const landet = await getTranslations('direktorat')
  const felles = await getTranslations('felles')
  return (
    <Side
      tittel={t('logg.tittel')}
      ingress={t('logg.ingress')}
      sti={[
        { href: ruter.direktorat(), tekst: landet('tittel') },
        { href: ruter.innsamling(null, innsamlingId), tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <p>
        {t('logg.lastNed')}{' '}
        <Filformater
          navn={t('logg.tittel').toLowerCase()}
          adresse={format => ruter.api.innsamlingslogg(innsamlingId, null, format)}
        />
      </p>
      <Rundelogg rader={rader} navn={innsamling.tittel} />
    </Side>
  )
}
