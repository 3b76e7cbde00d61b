import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Inviterskjema } from '@/components/konto/inviterskjema'
import { Side } from '@/components/ramme/side'
import { ruter } from '@/lib/ruter'
import { inviter } from '../actions'
import { krevInvitering } from '../hent'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevInvitering((await params).kommunenummer)
  const t = await getTranslations('brukere')
  return { title: t('inviter.tittel') }
}

export default async function InviterPage({ params }: Props) {
  const { kommunenummer: nr } = await params
  const { sykehjem } = await krevInvitering(nr)
  const t = await getTranslations('brukere')
  const felles = await getTranslations('felles')
  return (
    <Side
      tittel={t('inviter.tittel')}
      ingress={t('inviter.ingress')}
      sti={[{ href: ruter.brukere(nr), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
      smal
    >
      <Klienttekster navnerom={['konto', 'brukere']}>
        <Inviterskjema
          sted={nr}
          sykehjem={sykehjem}
          inviter={inviter.bind(null, nr)}
          tilbake={ruter.brukere(nr)}
        />
      </Klienttekster>
    </Side>
  )
}
