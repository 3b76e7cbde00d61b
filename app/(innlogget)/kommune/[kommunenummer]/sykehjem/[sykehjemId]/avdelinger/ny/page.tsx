import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { NyAvdeling } from '@/components/avdeling/ny-avdeling'
import { Side } from '@/components/ramme/side'
import { idagIOslo } from '@/lib/dato'
import { stiTilSykehjem } from '../../sti'
import { krevSkriver } from '../../hent'
import { opprett } from './actions'

type Props = { params: Promise<{ kommunenummer: string; sykehjemId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, sykehjemId } = await params
  await krevSkriver(kommunenummer, sykehjemId)
  const t = await getTranslations('avdeling')
  return { title: t('ny') }
}

export default async function NyAvdelingPage({ params }: Props) {
  const { kommunenummer, sykehjemId } = await params
  const { sykehjem } = await krevSkriver(kommunenummer, sykehjemId)
  const t = await getTranslations('avdeling')
  return (
    <Side
      smal
      tittel={t('ny')}
      ingress={t('nyIngress', { sykehjem: sykehjem.navn })}
      {...(await stiTilSykehjem(kommunenummer, sykehjem))}
    >
      <Klienttekster
        navnerom={['avdeling', 'avdelingstype', 'belegg', 'begrunnelse', 'grunnkode', 'sykehjem']}
      >
        <NyAvdeling
          kommunenummer={kommunenummer}
          sykehjemId={sykehjemId}
          idag={idagIOslo()}
          opprett={opprett.bind(null, kommunenummer, sykehjemId)}
        />
      </Klienttekster>
    </Side>
  )
}
