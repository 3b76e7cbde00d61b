import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Side } from '@/components/ramme/side'
import { Kvalitetsside } from '@/components/tilsyn/kvalitet/kvalitetsside'
import { hentRundekvalitet } from '@/lib/data/tilsyn/kvalitet'
import { ruter } from '@/lib/ruter'
import { hentPublisert } from '../../hent'

type Props = { params: Promise<{ id: string; innsamlingId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, innsamlingId } = await params
  const { innsamling } = await hentPublisert(id, innsamlingId)
  const t = await getTranslations('rundekvalitet')
  return { title: t('tittelFor', { innsamling: innsamling.tittel }) }
}

export default async function InnsamlingskvalitetPage({ params }: Props) {
  const { id, innsamlingId } = await params
  const { bruker } = await hentPublisert(id, innsamlingId)
  const kvalitet = await hentRundekvalitet(bruker, id, innsamlingId)
  if (!kvalitet) notFound()
  const [t, runder] = [await getTranslations('rundekvalitet'), await getTranslations('innsamling')]
  const felles = await getTranslations('felles')
  const { innsamling, ...resten } = kvalitet
  return (
    <Side
      tittel={t('tittel')}
      sti={[
        { href: ruter.innsamlinger(id), tekst: runder('tittel') },
        { href: ruter.innsamling(id, innsamlingId), tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Kvalitetsside {...resten} lenke={nr => ruter.behandling(id, innsamlingId, nr)} />
    </Side>
  )
}
