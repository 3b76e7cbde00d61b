import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Fylker, innbyggereI } from '@/components/embete/fylker'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Avsnitt } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { krevBruker } from '@/lib/auth/innlogget'
import { egneEmbeter, hentEgetEmbete } from '@/lib/data/konto/embete'
import { ruter } from '@/lib/ruter'
import { visHeltall } from '@/lib/tall'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!egneEmbeter(await krevBruker()).includes((await params).id)) notFound()
  const t = await getTranslations('embete')
  return { title: t('tittel') }
}

export default async function StatsforvalterPage({ params }: Props) {
  const bruker = await krevBruker()
  const { id } = await params
  const embete = await hentEgetEmbete(bruker, id)
  if (!embete) notFound()
  const t = await getTranslations('embete')
  const kommuner = embete.fylker.flatMap(f => f.kommuner)
  const aar = kommuner[0]?.innbyggertallAar ?? 0
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, ruter.statsforvalter(id))} />
      <Side
        tittel={embete.navn}
        ingress={t('sum', { kommuner: kommuner.length, innbyggere: visHeltall(innbyggereI(embete.fylker)) })}
      >
        <Varsel farge="info">
          <Avsnitt>{t('ingenInnsamling')}</Avsnitt>
          <Avsnitt>{t('serIkke')}</Avsnitt>
        </Varsel>
        <Fylker fylker={embete.fylker} niva={2} />
        <p className="ln-dempet ln-liten">{t('kilde', { aar: String(aar) })}</p>
      </Side>
    </>
  )
}
