import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Side } from '@/components/ramme/side'
import { Skalaskjema } from '@/components/risiko/skalaskjema'
import { ruter } from '@/lib/ruter'
import { lagreSkalaen } from '../actions'
import { krevRisikoskriver, stiTilRisikoer, type Vurderingsadresse } from '../hent'

type Props = { params: Promise<Vurderingsadresse> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevRisikoskriver(await params)
  const t = await getTranslations('risiko')
  return { title: t('skala.tittel') }
}

export default async function RisikoskalaPage({ params }: Props) {
  const adresse = await params
  const { kommunenummer, id } = adresse
  const { skala, vurdering } = await krevRisikoskriver(adresse)
  const t = await getTranslations('risiko')
  return (
    <Side tittel={t('skala.tittel')} ingress={t('skala.ingress')} {...(await stiTilRisikoer(adresse))}>
      <Klienttekster navnerom={['risiko']}>
        <Skalaskjema
          skala={skala}
          versjon={vurdering.versjon}
          tilbake={ruter.vurderingsdel(kommunenummer, id, 'c')}
          lagre={lagreSkalaen.bind(null, adresse)}
        />
      </Klienttekster>
    </Side>
  )
}
