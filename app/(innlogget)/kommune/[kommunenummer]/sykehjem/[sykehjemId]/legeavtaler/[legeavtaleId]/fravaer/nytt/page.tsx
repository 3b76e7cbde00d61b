import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Fravaerskjema } from '@/components/fravaer/fravaerskjema'
import { Side } from '@/components/ramme/side'
import { idagIOslo } from '@/lib/dato'
import type { Avtaleadresse } from '@/lib/domene/legeavtale/avtale'
import { ruter } from '@/lib/ruter'
import { krevAvtaleskriver, stiTilAvtale } from '../../hent'
import { registrer } from '../actions'

type Props = { params: Promise<Avtaleadresse> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { avtale } = await krevAvtaleskriver(await params)
  const t = await getTranslations('fravaer')
  return { title: `${t('nytt.tittel')}: ${avtale.navn}` }
}

export default async function NyttFravaerPage({ params }: Props) {
  const adresse = await params
  const { kommunenummer, sykehjemId, legeavtaleId } = adresse
  const { sykehjem, avtale } = await krevAvtaleskriver(adresse)
  const t = await getTranslations('fravaer')
  return (
    <Side
      smal
      tittel={t('nytt.tittel')}
      ingress={t('nytt.ingress', { avtale: avtale.navn, sykehjem: sykehjem.navn })}
      {...(await stiTilAvtale(kommunenummer, sykehjem, avtale))}
    >
      <Klienttekster navnerom={['fravaer', 'fravaersarsak']}>
        <Fravaerskjema
          avtale={avtale}
          fravaer={null}
          idag={idagIOslo()}
          lagreTekst={t('nytt.lagre')}
          tilbake={ruter.legeavtale(kommunenummer, sykehjemId, legeavtaleId)}
          lagre={registrer.bind(null, adresse)}
        />
      </Klienttekster>
    </Side>
  )
}
