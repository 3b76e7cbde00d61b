import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { NyAvtaleSkjema } from '@/components/legeavtale/ny-avtale-skjema'
import { Side } from '@/components/ramme/side'
import { ruter } from '@/lib/ruter'
import { krevSkriver } from '../../hent'
import { stiTilSykehjem } from '../../sti'
import { AVTALETEKSTER, hentRamme } from '../ramme'
import { opprett } from './actions'

type Props = { params: Promise<{ kommunenummer: string; sykehjemId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, sykehjemId } = await params
  await krevSkriver(kommunenummer, sykehjemId)
  const t = await getTranslations('legeavtale')
  return { title: t('ny.tittel') }
}

export default async function NyLegeavtalePage({ params }: Props) {
  const { kommunenummer, sykehjemId } = await params
  const { bruker, sykehjem } = await krevSkriver(kommunenummer, sykehjemId)
  const t = await getTranslations('legeavtale')
  return (
    <Side
      smal
      tittel={t('ny.tittel')}
      ingress={t('ny.ingress', { sykehjem: sykehjem.navn })}
      {...(await stiTilSykehjem(kommunenummer, sykehjem))}
    >
      <Klienttekster navnerom={AVTALETEKSTER}>
        <NyAvtaleSkjema
          {...(await hentRamme(bruker, kommunenummer, sykehjemId))}
          tilbake={ruter.sykehjem(kommunenummer, sykehjemId)}
          opprett={opprett.bind(null, kommunenummer, sykehjemId)}
        />
      </Klienttekster>
    </Side>
  )
}
