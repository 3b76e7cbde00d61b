import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Side } from '@/components/ramme/side'
import { EndreSykehjem } from '@/components/sykehjem/endre-sykehjem'
import { SlettSykehjem } from '@/components/sykehjem/slett-sykehjem'
import { idagIOslo } from '@/lib/dato'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { krevSkriver } from '../hent'
import { lagre, slett } from './actions'

type Props = { params: Promise<{ kommunenummer: string; sykehjemId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, sykehjemId } = await params
  await krevSkriver(kommunenummer, sykehjemId)
  const t = await getTranslations('sykehjem')
  return { title: t('endreTittel') }
}

export default async function EndreSykehjemPage({ params }: Props) {
  const { kommunenummer, sykehjemId } = await params
  const { bruker, sykehjem, henger } = await krevSkriver(kommunenummer, sykehjemId)
  const t = await getTranslations('sykehjem')
  return (
    <Side
      smal
      tittel={t('endreTittel')}
      sti={[
        { href: ruter.sykehjemListe(kommunenummer), tekst: t('listetittel') },
        { href: ruter.sykehjem(kommunenummer, sykehjemId), tekst: sykehjem.navn },
      ]}
      stiNavn={t('sti')}
    >
      <Klienttekster navnerom={['sykehjem', 'eierform']}>
        <EndreSykehjem
          kommunenummer={kommunenummer}
          sykehjem={sykehjem}
          idag={idagIOslo()}
          lagre={lagre.bind(null, kommunenummer, sykehjemId)}
        />
        {kan(bruker, 'sykehjem:opprette', { kommunenummer }) && (
          <SlettSykehjem
            navn={sykehjem.navn}
            henger={henger}
            etter={ruter.sykehjemListe(kommunenummer)}
            slett={slett.bind(null, kommunenummer, sykehjemId, sykehjem.versjon)}
          />
        )}
      </Klienttekster>
    </Side>
  )
}
