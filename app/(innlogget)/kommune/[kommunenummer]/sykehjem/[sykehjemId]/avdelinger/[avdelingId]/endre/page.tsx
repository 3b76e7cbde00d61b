import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { EndreAvdeling } from '@/components/avdeling/endre-avdeling'
import { SlettAvdeling } from '@/components/avdeling/slett-avdeling'
import { Side } from '@/components/ramme/side'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { stiTilSykehjem } from '../../../sti'
import { type Adresse, krevAvdelingsskriver } from '../hent'
import { lagre, slett } from './actions'

type Props = { params: Promise<Adresse> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevAvdelingsskriver(await params)
  const t = await getTranslations('avdeling')
  return { title: t('endreTittel') }
}

export default async function EndreAvdelingPage({ params }: Props) {
  const adresse = await params
  const { kommunenummer, sykehjemId, avdelingId } = adresse
  const { avdeling, sykehjem, henger } = await krevAvdelingsskriver(adresse)
  const t = await getTranslations('avdeling')
  const typeErLast = henger.belegg > 0
  return (
    <Side smal tittel={t('endreTittel')} {...(await stiTilSykehjem(kommunenummer, sykehjem, avdeling))}>
      {typeErLast && (
        <Avsnitt>
          {t.rich('typeLast', {
            lenke: tekst => (
              <Lenke href={ruter.rettAvdelingstype(kommunenummer, sykehjemId, avdelingId)}>{tekst}</Lenke>
            ),
          })}
        </Avsnitt>
      )}
      <Klienttekster navnerom={['avdeling', 'avdelingstype', 'sykehjem']}>
        <EndreAvdeling
          kommunenummer={kommunenummer}
          avdeling={avdeling}
          typeErLast={typeErLast}
          idag={idagIOslo()}
          lagre={lagre.bind(null, adresse)}
        />
        <SlettAvdeling
          navn={avdeling.navn}
          henger={henger}
          etter={ruter.sykehjem(kommunenummer, sykehjemId)}
          slett={slett.bind(null, adresse, avdeling.versjon)}
        />
      </Klienttekster>
    </Side>
  )
}
