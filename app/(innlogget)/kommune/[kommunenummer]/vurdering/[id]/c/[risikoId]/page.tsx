import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { Side } from '@/components/ramme/side'
import { Risikofakta } from '@/components/risiko/risikofakta'
import { Risikoskjema } from '@/components/risiko/risikoskjema'
import { Tiltaksdel } from '@/components/risiko/tiltaksdel'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Avsnitt } from '@/components/ui/tekst'
import { risikonavn } from '@/lib/domene/risiko/regler'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { lagre, slett } from '../actions'
import { krevRisikobilde, stiTilRisikoer, sykehjemsvalg, type Vurderingsadresse } from '../hent'
import { tiltakslinjer } from '../linjer'

type Adresse = Vurderingsadresse & { risikoId: string }
type Props = { params: Promise<Adresse> }

async function krevRisiko({ kommunenummer, id, risikoId }: Adresse) {
  const svar = await krevRisikobilde(kommunenummer, id)
  const risiko = svar.risikoer.find(r => r.id === risikoId)
  if (!risiko) notFound()
  return { ...svar, risiko }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { risiko } = await krevRisiko(await params)
  const t = await getTranslations('risiko')
  return { title: t('navn', { nummer: risikonavn(risiko), hendelse: risiko.hendelse }) }
}

export default async function RisikoPage({ params }: Props) {
  const { risikoId, ...adresse } = await params
  const { kommunenummer, id } = adresse
  const { bruker, risiko, skala, kanEndre } = await krevRisiko({ risikoId, ...adresse })
  const t = await getTranslations('risiko')
  const navn = t('navn', { nummer: risikonavn(risiko), hendelse: risiko.hendelse })
  const tilbake = ruter.vurderingsdel(kommunenummer, id, 'c')
  const iPlan = { kommunenummer, ...(risiko.sykehjemId && { sykehjemId: risiko.sykehjemId }) }
  return (
    <Side smal tittel={navn} {...(await stiTilRisikoer(adresse))}>
      {kanEndre ? (
        <Klienttekster navnerom={['risiko']}>
          <Risikoskjema
            risiko={risiko}
            skala={skala}
            sykehjem={await sykehjemsvalg(kommunenummer, risiko.sykehjemId)}
            tilbake={tilbake}
            lagre={lagre.bind(null, adresse, risikoId)}
          />
        </Klienttekster>
      ) : (
        <Risikofakta risiko={risiko} skala={skala} />
      )}
      <Tiltaksdel
        tiltak={await tiltakslinjer(kommunenummer, risiko.tiltak)}
        nytt={kan(bruker, 'plan:endre', iPlan) ? ruter.nyttTiltak(kommunenummer, { risiko: risikoId }) : null}
      />
      {kanEndre && (
        <Klienttekster navnerom={['risiko']}>
          <Slettknapp
            tittel={t('slett')}
            slett={slett.bind(null, adresse, risikoId, risiko.versjon)}
            etter={tilbake}
          >
            <Avsnitt>{t('slettForklaring', { navn })}</Avsnitt>
          </Slettknapp>
        </Klienttekster>
      )}
    </Side>
  )
}
