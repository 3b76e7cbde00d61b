import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { RettType } from '@/components/avdeling/rett-type'
import { Side } from '@/components/ramme/side'
import { Varsel } from '@/components/ui/varsel'
import { stiTilSykehjem } from '../../../sti'
import { type Adresse, krevAvdelingsskriver } from '../hent'
import { rett } from './actions'

type Props = { params: Promise<Adresse> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevAvdelingsskriver(await params)
  const t = await getTranslations('avdeling')
  return { title: t('rettType.tittel') }
}

export default async function RettTypePage({ params }: Props) {
  const adresse = await params
  const { avdeling, sykehjem } = await krevAvdelingsskriver(adresse)
  const t = await getTranslations('avdeling')
  const type = await getTranslations('avdelingstype')
  return (
    <Side
      smal
      tittel={t('rettType.tittel')}
      ingress={t('rettType.ingress', { avdeling: avdeling.navn, type: type(avdeling.type) })}
      {...(await stiTilSykehjem(adresse.kommunenummer, sykehjem, avdeling))}
    >
      <Varsel farge="warning">{t('rettType.advarsel')}</Varsel>
      <Klienttekster navnerom={['avdeling', 'avdelingstype']}>
        <RettType kommunenummer={adresse.kommunenummer} avdeling={avdeling} rett={rett.bind(null, adresse)} />
      </Klienttekster>
    </Side>
  )
}
