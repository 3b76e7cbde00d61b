import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Fylker, innbyggereI } from '@/components/embete/fylker'
import { Innsamlingstabell } from '@/components/innsamling/innsamlingstabell'
import { Side } from '@/components/ramme/side'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentInnsamlinger } from '@/lib/data/innsamling/les'
import { egneEmbeter, hentEgetEmbete } from '@/lib/data/konto/embete'
import { idagIOslo } from '@/lib/dato'
import { fase } from '@/lib/domene/innsamling/fase'
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
  const innsamlinger = embete && (await hentInnsamlinger(bruker, id))
  if (!innsamlinger) notFound()
  const t = await getTranslations('embete')
  const idag = idagIOslo()
  const paagar = innsamlinger.filter(i => ['KOMMENDE', 'APEN', 'ETTER_FRIST'].includes(fase(i, idag)))
  const kommuner = embete.fylker.flatMap(f => f.kommuner)
  const aar = kommuner[0]?.innbyggertallAar ?? 0
  return (
    <Side
      tittel={embete.navn}
      ingress={t('sum', { kommuner: kommuner.length, innbyggere: visHeltall(innbyggereI(embete.fylker)) })}
    >
      {paagar.length === 0 ? (
        <Varsel farge="info">
          <Avsnitt>{t('ingenInnsamling')}</Avsnitt>
          <Avsnitt>{t('serIkke')}</Avsnitt>
        </Varsel>
      ) : (
        <section aria-labelledby="paagar" className="ln-stabel">
          <Overskrift niva={2} id="paagar">
            {t('paagar')}
          </Overskrift>
          <Innsamlingstabell statsforvalterId={id} rader={paagar} idag={idag} />
        </section>
      )}
      <Fylker fylker={embete.fylker} niva={2} />
      <p className="ln-dempet ln-liten">{t('kilde', { aar: String(aar) })}</p>
    </Side>
  )
}
