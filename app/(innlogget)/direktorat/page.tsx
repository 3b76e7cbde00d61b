import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Landet } from '@/components/embete/landet'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Varsel } from '@/components/ui/varsel'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentLandet } from '@/lib/data/konto/embete'
import { ruter } from '@/lib/ruter'

export async function generateMetadata(): Promise<Metadata> {
  if (!(await krevBruker()).tilganger.some(t => t.rolle === 'DIREKTORAT')) notFound()
  const t = await getTranslations('direktorat')
  return { title: t('tittel') }
}

export default async function DirektoratPage() {
  const bruker = await krevBruker()
  const embeter = await hentLandet(bruker)
  if (!embeter) notFound()
  const [t, embete] = [await getTranslations('direktorat'), await getTranslations('embete')]
  const aar = embeter[0]?.fylker[0]?.kommuner[0]?.innbyggertallAar ?? 0
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, ruter.direktorat())} />
      <Side tittel={t('tittel')} ingress={t('ingress')}>
        <Varsel farge="info">{t('ingenInnsamling')}</Varsel>
        <Landet embeter={embeter} aar={aar} />
        <p className="ln-dempet ln-liten">{embete('kilde', { aar: String(aar) })}</p>
      </Side>
    </>
  )
}
