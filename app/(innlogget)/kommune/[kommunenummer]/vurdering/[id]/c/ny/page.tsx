import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Side } from '@/components/ramme/side'
import { VelgRisikoer } from '@/components/risiko/velg-risikoer'
import { ruter } from '@/lib/ruter'
import { leggTil } from '../actions'
import { krevRisikoskriver, stiTilRisikoer, sykehjemsvalg, type Vurderingsadresse } from '../hent'

type Props = { params: Promise<Vurderingsadresse> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevRisikoskriver(await params)
  const t = await getTranslations('risiko')
  return { title: t('ny.tittel') }
}

export default async function NyRisikoPage({ params }: Props) {
  const adresse = await params
  const { kommunenummer, id } = adresse
  const { risikoer } = await krevRisikoskriver(adresse)
  const t = await getTranslations('risiko')
  return (
    <Side smal tittel={t('ny.tittel')} ingress={t('ny.ingress')} {...(await stiTilRisikoer(adresse))}>
      <Klienttekster navnerom={['risiko']}>
        <VelgRisikoer
          adresse={adresse}
          finnes={risikoer.map(({ nummer, hendelse }) => ({ nummer, hendelse }))}
          sykehjem={await sykehjemsvalg(kommunenummer)}
          tilbake={ruter.vurderingsdel(kommunenummer, id, 'c')}
          lagre={leggTil.bind(null, adresse)}
        />
      </Klienttekster>
    </Side>
  )
}
