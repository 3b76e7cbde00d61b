import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { NyttBelegg } from '@/components/belegg/beleggskjema'
import { Side } from '@/components/ramme/side'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { stiTilSykehjem } from '../../../../sti'
import { type Adresse, krevAvdelingsskriver } from '../../hent'
import { registrer } from '../actions'

type Props = { params: Promise<Adresse> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevAvdelingsskriver(await params)
  const t = await getTranslations('belegg')
  return { title: t('ny') }
}

export default async function NyttBeleggPage({ params }: Props) {
  const adresse = await params
  const { kommunenummer, sykehjemId, avdelingId } = adresse
  const { avdeling, sykehjem, belegg } = await krevAvdelingsskriver(adresse)
  const t = await getTranslations('belegg')
  const idag = idagIOslo()
  return (
    <Side
      smal
      tittel={t('ny')}
      ingress={t('nyIngress', { avdeling: avdeling.navn, sykehjem: sykehjem.navn })}
      {...(await stiTilSykehjem(kommunenummer, sykehjem, avdeling))}
    >
      <Klienttekster navnerom={['belegg', 'begrunnelse', 'grunnkode']}>
        <NyttBelegg
          tilbake={ruter.avdeling(kommunenummer, sykehjemId, avdelingId)}
          idag={idag}
          plasser={belegg.find(b => b.gjelderFra <= idag)?.plasser ?? null}
          registrer={registrer.bind(null, adresse)}
        />
      </Klienttekster>
    </Side>
  )
}
