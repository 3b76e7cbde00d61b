import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { byttSprak } from '@/app/actions'
import { Klienttekster } from '@/app/klienttekster'
import { personITopp } from '@/app/person'
import { SlettMeg } from '@/components/konto/slett-meg'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Punkter } from '@/components/ui/punkter'
import { krevBruker } from '@/lib/auth/innlogget'
import { harPassord } from '@/lib/data/konto/sletting'
import { hentTotrinn } from '@/lib/data/konto/totrinn'
import { ruter } from '@/lib/ruter'
import { slettMeg } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mineopplysninger.sletting')
  return { title: t('tittel') }
}

const BORT = ['person', 'tilgang', 'post', 'ansvar'] as const
const BLIR = ['logg', 'signert', 'arbeid', 'kopier'] as const

export default async function SlettMegPage() {
  const bruker = await krevBruker()
  const [t, felles] = await Promise.all([
    getTranslations('mineopplysninger.sletting'),
    getTranslations('felles'),
  ])
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, null)} />
      <Side
        tittel={t('tittel')}
        ingress={t('ingress')}
        sti={[{ href: ruter.minSide(), tekst: felles('minSide') }]}
        stiNavn={felles('brodsmuler')}
      >
        <Punkter tittel={t('bort')} punkter={BORT.map(hva => t(`bortListe.${hva}`))} />
        <Punkter tittel={t('blir')} punkter={BLIR.map(hva => t(`blirListe.${hva}`))} />
        <Klienttekster navnerom={['konto', 'mineopplysninger.sletting', 'totrinn']}>
          <SlettMeg
            brukerId={bruker.id}
            epost={bruker.epost}
            harPassord={await harPassord(bruker)}
            totrinn={(await hentTotrinn(bruker)).slattPa !== null}
            slett={slettMeg}
          />
        </Klienttekster>
      </Side>
    </>
  )
}
