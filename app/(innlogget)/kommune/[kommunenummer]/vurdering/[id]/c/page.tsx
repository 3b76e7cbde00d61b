import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Side } from '@/components/ramme/side'
import { Risikobilde } from '@/components/risiko/risikobilde'
import { Risikovarsel } from '@/components/risiko/risikovarsel'
import { TomRisiko } from '@/components/risiko/tom-risiko'
import { Kvittering } from '@/components/skjema/kvittering'
import { Knappelenke } from '@/components/ui/lenke'
import { forsteUvurderte } from '@/lib/domene/risiko/regler'
import { ruter } from '@/lib/ruter'
import { krevRisikobilde, stiTilRisikoer, type Vurderingsadresse } from './hent'
import { risikolinjer } from './linjer'

type Props = {
  params: Promise<Vurderingsadresse>
  searchParams: Promise<{ lagret?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, id } = await params
  await krevRisikobilde(kommunenummer, id)
  const t = await getTranslations('risiko')
  return { title: t('tittel') }
}

export default async function RisikoerPage({ params, searchParams }: Props) {
  const adresse = await params
  const { kommunenummer, id } = adresse
  const { risikoer, skala, kanEndre } = await krevRisikobilde(kommunenummer, id)
  const t = await getTranslations('risiko')
  const neste = kanEndre ? forsteUvurderte(risikoer) : null
  const { sti, stiNavn } = await stiTilRisikoer(adresse)
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      sti={sti.slice(0, 1)}
      stiNavn={stiNavn}
      handlinger={
        kanEndre && (
          <>
            <Knappelenke href={ruter.nyRisiko(kommunenummer, id)}>{t('leggTil')}</Knappelenke>
            <Knappelenke variant="secondary" href={ruter.risikoskala(kommunenummer, id)}>
              {t('endreSkala')}
            </Knappelenke>
          </>
        )
      }
    >
      <Kvittering lagret={(await searchParams).lagret} />
      {neste && <Risikovarsel adresse={adresse} neste={neste} risikoer={risikoer} />}
      {risikoer.length === 0 ? (
        <TomRisiko kanEndre={kanEndre} />
      ) : (
        <Risikobilde risikoer={await risikolinjer(adresse, risikoer)} skala={skala} />
      )}
    </Side>
  )
}
