import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Navneskjema } from '@/components/legeavtale/navneskjema'
import { Side } from '@/components/ramme/side'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Avtaleadresse } from '@/lib/domene/legeavtale/avtale'
import { ruter } from '@/lib/ruter'
import { lagreNavn, slett } from '../actions'
import { avtaletittel, krevAvtaleskriver, stiTilAvtale } from '../hent'

type Props = { params: Promise<Avtaleadresse> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return avtaletittel(await params, 'endre')
}

export default async function EndreLegeavtalePage({ params }: Props) {
  const adresse = await params
  const { kommunenummer, sykehjemId, legeavtaleId } = adresse
  const { sykehjem, avtale } = await krevAvtaleskriver(adresse)
  const t = await getTranslations('legeavtale')
  return (
    <Side smal tittel={t('endre.tittel')} {...(await stiTilAvtale(kommunenummer, sykehjem, avtale))}>
      <Klienttekster navnerom={['legeavtale']}>
        <Navneskjema
          start={{ navn: avtale.navn, versjon: avtale.versjon }}
          tilbake={ruter.legeavtale(kommunenummer, sykehjemId, legeavtaleId)}
          lagre={lagreNavn.bind(null, adresse)}
        />
        <section className="ln-stabel" aria-labelledby="slett">
          <Overskrift niva={2} id="slett">
            {t('endre.slettOverskrift')}
          </Overskrift>
          <Avsnitt>{t('endre.slettHjelp')}</Avsnitt>
          <Slettknapp
            tittel={t('endre.slett')}
            slett={slett.bind(null, adresse, avtale.versjon)}
            etter={ruter.sykehjem(kommunenummer, sykehjemId)}
          >
            <Avsnitt>
              {t('endre.slettForklaring', {
                avtale: avtale.navn,
                versjoner: avtale.versjoner.length,
                fravaer: avtale.fravaer.length,
              })}
            </Avsnitt>
          </Slettknapp>
        </section>
      </Klienttekster>
    </Side>
  )
}
