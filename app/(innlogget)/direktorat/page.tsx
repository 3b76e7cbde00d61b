import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Landet } from '@/components/embete/landet'
import { Side } from '@/components/ramme/side'
import { Runder } from '@/components/samlet/runder'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentInnsamlinger } from '@/lib/data/innsamling/les'
import { hentLandet } from '@/lib/data/konto/embete'
import { hentRunder } from '@/lib/data/samlet/utvikling'
import { ruter } from '@/lib/ruter'

const LANDET = { statsforvalterId: null }

export async function generateMetadata(): Promise<Metadata> {
  await krevTilgang('innsamling:lede', LANDET)
  const t = await getTranslations('direktorat')
  return { title: t('tittel') }
}

export default async function DirektoratPage() {
  const bruker = await krevTilgang('innsamling:lede', LANDET)
  const runder = await hentRunder(bruker, 'LEVERT')
  const nasjonale = await hentInnsamlinger(bruker, null)
  const embeter = await hentLandet(bruker)
  if (!runder || !nasjonale || !embeter) notFound()
  const [t, embete] = [await getTranslations('direktorat'), await getTranslations('embete')]
  const aar = embeter[0]?.fylker[0]?.kommuner[0]?.innbyggertallAar ?? 0
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      handlinger={
        <>
          <Knappelenke variant="secondary" href={ruter.referansetall()}>
            {t('referansetall')}
          </Knappelenke>
          <Knappelenke href={ruter.nyInnsamling(null)}>{t('ny')}</Knappelenke>
        </>
      }
    >
      <section aria-labelledby="rundene" className="ln-stabel">
        <Overskrift niva={2} id="rundene">
          {t('runder')}
        </Overskrift>
        <Runder runder={runder} utkast={nasjonale.filter(r => !r.publisert)} />
      </section>
      <Utbrett tittel={t('registeret')}>
        <div className="ln-stabel">
          <Landet embeter={embeter} aar={aar} />
          <p className="ln-dempet ln-liten">{embete('kilde', { aar: String(aar) })}</p>
        </div>
      </Utbrett>
    </Side>
  )
}
