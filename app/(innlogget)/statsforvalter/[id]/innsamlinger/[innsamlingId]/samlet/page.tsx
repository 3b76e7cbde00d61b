import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Side } from '@/components/ramme/side'
import { Samletside } from '@/components/samlet/samletside'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { hentGrupper, hentSamlet } from '@/lib/data/samlet/les'
import { hentUtvikling } from '@/lib/data/samlet/utvikling'
import { idagIOslo } from '@/lib/dato'
import { lesVisning } from '@/lib/domene/samlet/visning'
import { ruter } from '@/lib/ruter'
import { hentPublisert } from '../../hent'

type Props = {
  params: Promise<{ id: string; innsamlingId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const GRUPPERINGER = ['FYLKE', 'KOSTRA', 'STORRELSE'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, innsamlingId } = await params
  const { innsamling } = await hentPublisert(id, innsamlingId)
  const t = await getTranslations('samlet')
  return { title: t('tittelFor', { innsamling: innsamling.tittel }) }
}

export default async function SamletPage({ params, searchParams }: Props) {
  const { id, innsamlingId } = await params
  const { bruker, innsamling } = await hentPublisert(id, innsamlingId)
  const visning = lesVisning(await searchParams, 'FYLKE')
  const valg = { sted: id, utvalg: visning.utvalg }
  const samlet = await hentSamlet(bruker, innsamlingId, valg, idagIOslo())
  const grupper = await hentGrupper(bruker, innsamlingId, visning.gruppering, valg)
  const aar = await hentUtvikling(bruker, innsamlingId, valg)
  if (!samlet || !grupper || !aar) notFound()
  const [t, runder] = [await getTranslations('samlet'), await getTranslations('innsamling')]
  const interkommunalt = await getTranslations('interkommunalt')
  const [felles, kvalitet] = [await getTranslations('felles'), await getTranslations('rundekvalitet')]
  return (
    <Side
      tittel={t('tittel')}
      sti={[
        { href: ruter.innsamlinger(id), tekst: runder('tittel') },
        { href: ruter.innsamling(id, innsamlingId), tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
      handlinger={
        <Knappelenke variant="secondary" href={ruter.innsamlingskvalitet(id, innsamlingId)}>
          {kvalitet('tittel')}
        </Knappelenke>
      }
    >
      <p>
        <Lenke href={ruter.interkommunalt(id, innsamlingId)}>{interkommunalt('lenke')}</Lenke>
      </p>
      <Samletside
        {...{ samlet, grupper, aar, visning, grupperinger: GRUPPERINGER }}
        sti={ruter.samlet(id, innsamlingId)}
        embete={id}
        medKart={false}
        kommunelenke={nr => ruter.behandling(id, innsamlingId, nr)}
        aarslenke={annen => ruter.samlet(id, annen)}
      />
    </Side>
  )
}
