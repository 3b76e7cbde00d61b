import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { NyInnsamling } from '@/components/innsamling/innsamlingsskjema'
import { Side } from '@/components/ramme/side'
import { krevTilgang } from '@/lib/auth/tilgang'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { opprett } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  await krevTilgang('innsamling:lede', { statsforvalterId: null })
  const t = await getTranslations('direktorat')
  return { title: t('ny') }
}

export default async function NyNasjonalPage() {
  await krevTilgang('innsamling:lede', { statsforvalterId: null })
  const [t, felles] = [await getTranslations('direktorat'), await getTranslations('felles')]
  return (
    <Side
      smal
      tittel={t('ny')}
      ingress={t('nyIngress')}
      sti={[{ href: ruter.direktorat(), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
    >
      <Klienttekster navnerom={['innsamling']}>
        <NyInnsamling statsforvalterId={null} idag={idagIOslo()} opprett={opprett} />
      </Klienttekster>
    </Side>
  )
}
