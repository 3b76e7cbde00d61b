import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { RettBelegg } from '@/components/belegg/beleggskjema'
import { SlettBelegg } from '@/components/belegg/slett-belegg'
import { Side } from '@/components/ramme/side'
import { hentBelegg } from '@/lib/data/belegg'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { stiTilSykehjem } from '../../../../sti'
import { type Adresse, krevAvdelingsskriver } from '../../hent'
import { lagre, slett } from '../actions'

type Props = { params: Promise<Adresse & { beleggId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevAvdelingsskriver(await params)
  const t = await getTranslations('belegg')
  return { title: t('rettTittel') }
}

export default async function RettBeleggPage({ params }: Props) {
  const { beleggId, ...adresse } = await params
  const { kommunenummer, sykehjemId, avdelingId } = adresse
  const { bruker, avdeling, sykehjem } = await krevAvdelingsskriver(adresse)
  const rad = await hentBelegg(bruker, adresse, beleggId)
  if (!rad) notFound()
  const { belegg, grunn } = rad
  const t = await getTranslations('belegg')
  const tilbake = ruter.avdeling(kommunenummer, sykehjemId, avdelingId)
  return (
    <Side
      smal
      tittel={t('rettTittel')}
      ingress={t('rettIngress', { avdeling: avdeling.navn, sykehjem: sykehjem.navn })}
      {...(await stiTilSykehjem(kommunenummer, sykehjem, avdeling))}
    >
      <Klienttekster navnerom={['belegg', 'begrunnelse', 'grunnkode']}>
        <RettBelegg
          tilbake={tilbake}
          idag={idagIOslo()}
          belegg={belegg}
          grunn={grunn}
          lagre={lagre.bind(null, adresse, beleggId)}
        />
        <SlettBelegg
          belegg={belegg}
          etter={tilbake}
          slett={slett.bind(null, adresse, beleggId, belegg.versjon)}
        />
      </Klienttekster>
    </Side>
  )
}
