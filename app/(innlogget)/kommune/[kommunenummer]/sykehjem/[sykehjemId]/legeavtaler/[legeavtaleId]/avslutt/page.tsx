import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { Avslutningsskjema } from '@/components/legeavtale/avslutningsskjema'
import { Side } from '@/components/ramme/side'
import { visDato } from '@/lib/dato'
import type { Avtaleadresse } from '@/lib/domene/legeavtale/avtale'
import { ruter } from '@/lib/ruter'
import { avslutt } from '../actions'
import { avtaletittel, krevAvtaleskriver, stiTilAvtale } from '../hent'

type Props = { params: Promise<Avtaleadresse> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return avtaletittel(await params, 'avslutt')
}

export default async function AvsluttPage({ params }: Props) {
  const adresse = await params
  const { kommunenummer, sykehjemId, legeavtaleId } = adresse
  const { sykehjem, avtale } = await krevAvtaleskriver(adresse)
  const siste = avtale.versjoner.at(-1)
  if (!siste) notFound()
  const t = await getTranslations('legeavtale')
  return (
    <Side
      smal
      tittel={t('avslutt.tittel')}
      ingress={t('avslutt.ingress', { avtale: avtale.navn, fra: visDato(siste.gjelderFra) })}
      {...(await stiTilAvtale(kommunenummer, sykehjem, avtale))}
    >
      <Klienttekster navnerom={['legeavtale']}>
        <Avslutningsskjema
          gjelderFra={siste.gjelderFra}
          slutt={{ gjelderTil: siste.gjelderTil, versjon: siste.versjon }}
          tilbake={ruter.legeavtale(kommunenummer, sykehjemId, legeavtaleId)}
          lagre={avslutt.bind(null, adresse, siste.id)}
        />
      </Klienttekster>
    </Side>
  )
}
