import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { Versjonsskjema } from '@/components/legeavtale/versjonsskjema'
import { Side } from '@/components/ramme/side'
import { Varsel } from '@/components/ui/varsel'
import type { Avtaleadresse } from '@/lib/domene/legeavtale/avtale'
import { ruter } from '@/lib/ruter'
import { AVTALETEKSTER, hentRamme } from '../../ramme'
import { leggTilVersjon } from '../actions'
import { avtaletittel, krevAvtaleskriver, stiTilAvtale } from '../hent'

type Props = { params: Promise<Avtaleadresse> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return avtaletittel(await params, 'endring')
}

export default async function EndringPage({ params }: Props) {
  const adresse = await params
  const { kommunenummer, sykehjemId, legeavtaleId } = adresse
  const { bruker, sykehjem, avtale } = await krevAvtaleskriver(adresse)
  const siste = avtale.versjoner.at(-1)
  if (!siste) notFound()
  const t = await getTranslations('legeavtale')
  return (
    <Side
      smal
      tittel={t('endring.tittel')}
      ingress={t('endring.ingress', { avtale: avtale.navn, sykehjem: sykehjem.navn })}
      {...(await stiTilAvtale(kommunenummer, sykehjem, avtale))}
    >
      <Varsel farge="info">{t('endring.erstatter')}</Varsel>
      <Klienttekster navnerom={AVTALETEKSTER}>
        <Versjonsskjema
          {...(await hentRamme(bruker, kommunenummer, sykehjemId))}
          nyFraDato
          versjon={siste}
          lagreTekst={t('endring.lagre')}
          tilbake={ruter.legeavtale(kommunenummer, sykehjemId, legeavtaleId)}
          lagre={leggTilVersjon.bind(null, adresse)}
        />
      </Klienttekster>
    </Side>
  )
}
