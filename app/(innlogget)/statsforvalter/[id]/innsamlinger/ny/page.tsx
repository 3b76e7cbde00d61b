import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { NyInnsamling } from '@/components/innsamling/innsamlingsskjema'
import { Side } from '@/components/ramme/side'
import { krevTilgang } from '@/lib/auth/tilgang'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { opprett } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('innsamling:lede', { statsforvalterId: (await params).id })
  const t = await getTranslations('innsamling')
  return { title: t('ny.tittel') }
}

export default async function NyInnsamlingPage({ params }: Props) {
  const { id } = await params
  await krevTilgang('innsamling:lede', { statsforvalterId: id })
  const t = await getTranslations('innsamling')
  const felles = await getTranslations('felles')
  return (
    <Side
      smal
      tittel={t('ny.tittel')}
      ingress={t('ny.ingress')}
      sti={[{ href: ruter.innsamlinger(id), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
    >
      <Klienttekster navnerom={['innsamling']}>
        <NyInnsamling statsforvalterId={id} idag={idagIOslo()} opprett={opprett.bind(null, id)} />
      </Klienttekster>
    </Side>
  )
}
