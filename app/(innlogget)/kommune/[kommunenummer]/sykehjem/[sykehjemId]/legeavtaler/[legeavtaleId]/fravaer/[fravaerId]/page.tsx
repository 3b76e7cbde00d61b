import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { Fravaerskjema } from '@/components/fravaer/fravaerskjema'
import { Side } from '@/components/ramme/side'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Avsnitt } from '@/components/ui/tekst'
import { idagIOslo, visDato } from '@/lib/dato'
import type { Avtaleadresse } from '@/lib/domene/legeavtale/avtale'
import { ruter } from '@/lib/ruter'
import { krevAvtaleskriver, stiTilAvtale } from '../../hent'
import { rett, slett } from '../actions'

type Props = { params: Promise<Avtaleadresse & { fravaerId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { avtale } = await krevAvtaleskriver(await params)
  const t = await getTranslations('fravaer')
  return { title: `${t('rettTittel')}: ${avtale.navn}` }
}

export default async function RettFravaerPage({ params }: Props) {
  const { fravaerId, ...adresse } = await params
  const { kommunenummer, sykehjemId, legeavtaleId } = adresse
  const { sykehjem, avtale } = await krevAvtaleskriver(adresse)
  const fravaer = avtale.fravaer.find(f => f.id === fravaerId)
  if (!fravaer) notFound()
  const t = await getTranslations('fravaer')
  const tilbake = ruter.legeavtale(kommunenummer, sykehjemId, legeavtaleId)
  return (
    <Side
      smal
      tittel={t('rettTittel')}
      ingress={t('nytt.ingress', { avtale: avtale.navn, sykehjem: sykehjem.navn })}
      {...(await stiTilAvtale(kommunenummer, sykehjem, avtale))}
    >
      <Klienttekster navnerom={['fravaer', 'fravaersarsak']}>
        <Fravaerskjema
          avtale={avtale}
          fravaer={fravaer}
          idag={idagIOslo()}
          lagreTekst={t('rettLagre')}
          tilbake={tilbake}
          lagre={rett.bind(null, adresse, fravaerId)}
        />
        <Slettknapp
          tittel={t('slett')}
          slett={slett.bind(null, adresse, fravaerId, fravaer.versjon)}
          etter={tilbake}
        >
          <Avsnitt>{t('slettForklaring', { fra: visDato(fravaer.fra) })}</Avsnitt>
        </Slettknapp>
      </Klienttekster>
    </Side>
  )
}
