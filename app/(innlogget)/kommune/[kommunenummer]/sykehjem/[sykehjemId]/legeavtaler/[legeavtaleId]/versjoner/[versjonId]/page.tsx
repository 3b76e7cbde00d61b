import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { Versjonsskjema } from '@/components/legeavtale/versjonsskjema'
import { Side } from '@/components/ramme/side'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Avsnitt } from '@/components/ui/tekst'
import { hentBegrunnelser } from '@/lib/data/advarsel'
import { visDato } from '@/lib/dato'
import { begrunnelseFor } from '@/lib/domene/advarsel/regler'
import { avtaleadvarsel } from '@/lib/domene/legeavtale/advarsel'
import type { Avtaleadresse } from '@/lib/domene/legeavtale/avtale'
import { ruter } from '@/lib/ruter'
import { AVTALETEKSTER, hentRamme } from '../../../ramme'
import { rettVersjon, slettVersjon } from '../../actions'
import { avtaletittel, krevAvtaleskriver, stiTilAvtale } from '../../hent'

type Props = { params: Promise<Avtaleadresse & { versjonId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return avtaletittel(await params, 'rett')
}

export default async function RettVersjonPage({ params }: Props) {
  const { versjonId, ...adresse } = await params
  const { kommunenummer, sykehjemId, legeavtaleId } = adresse
  const { bruker, sykehjem, avtale } = await krevAvtaleskriver(adresse)
  const versjon = avtale.versjoner.find(v => v.id === versjonId)
  if (!versjon) notFound()
  const advarsel = avtaleadvarsel(adresse, versjon.uketimer)
  const grunn = advarsel && begrunnelseFor(advarsel, (await hentBegrunnelser(bruker, kommunenummer)) ?? [])
  const [forste, neste] = avtale.versjoner
  const t = await getTranslations('legeavtale')
  const fra = visDato(versjon.gjelderFra)
  const tilbake = ruter.legeavtale(kommunenummer, sykehjemId, legeavtaleId)
  return (
    <Side
      smal
      tittel={t('rett.tittel')}
      ingress={t('rett.ingress', { avtale: avtale.navn, fra })}
      {...(await stiTilAvtale(kommunenummer, sykehjem, avtale))}
    >
      <Klienttekster navnerom={AVTALETEKSTER}>
        <Versjonsskjema
          {...(await hentRamme(bruker, kommunenummer, sykehjemId))}
          versjon={versjon}
          grunn={grunn && { grunnkode: grunn.grunnkode, grunntekst: grunn.grunntekst }}
          lagreTekst={t('rett.lagre')}
          tilbake={tilbake}
          lagre={rettVersjon.bind(null, adresse, versjonId)}
        />
        {avtale.versjoner.length > 1 && (
          <Slettknapp
            tittel={t('rett.slett')}
            slett={slettVersjon.bind(null, adresse, versjonId, versjon.versjon)}
            etter={tilbake}
          >
            <Avsnitt>
              {forste?.id === versjonId
                ? t('rett.slettForste', { fra, neste: visDato(neste?.gjelderFra ?? null) })
                : t('rett.slettForklaring', { fra })}
            </Avsnitt>
          </Slettknapp>
        )}
      </Klienttekster>
    </Side>
  )
}
