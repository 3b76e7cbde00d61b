import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Side } from '@/components/ramme/side'
import { Stedvalg } from '@/components/ramme/stedvalg'
import { Topp } from '@/components/ramme/topp'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentSteder } from '@/lib/auth/steder'
import { egneEmbeter } from '@/lib/data/konto/embete'
import { ruter } from '@/lib/ruter'

export async function generateMetadata(): Promise<Metadata> {
  if (egneEmbeter(await krevBruker()).length === 0) notFound()
  const t = await getTranslations('embete')
  return { title: t('velg') }
}

/** To the own embete; a choice for one who works at several. */
export default async function StatsforvalterePage() {
  const bruker = await krevBruker()
  const [forste, flere] = egneEmbeter(bruker)
  if (!forste) notFound()
  if (!flere) redirect(ruter.statsforvalter(forste))
  const t = await getTranslations('embete')
  const egne = egneEmbeter(bruker).map(id => ruter.statsforvalter(id))
  const steder = (await hentSteder(bruker)).filter(s => egne.includes(s.href))
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, null)} />
      <Side tittel={t('velg')}>
        <Stedvalg steder={steder} />
      </Side>
    </>
  )
}
