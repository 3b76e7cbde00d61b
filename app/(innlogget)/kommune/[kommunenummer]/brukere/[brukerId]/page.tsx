import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Brukerside } from '@/components/konto/brukerside'
import { Side } from '@/components/ramme/side'
import { ruter } from '@/lib/ruter'
import { endreRoller, fjernBruker, lagPassordlenke, nullstillTotrinn, trekkPassordlenke } from '../actions'
import { krevBrukerVed } from '../hent'

type Props = { params: Promise<{ kommunenummer: string; brukerId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, brukerId } = await params
  await krevBrukerVed(kommunenummer, brukerId)
  const t = await getTranslations('brukere')
  return { title: t('enTittel') }
}

export default async function BrukerPage({ params }: Props) {
  const { kommunenummer: nr, brukerId: id } = await params
  const her = await krevBrukerVed(nr, id)
  const t = await getTranslations('brukere')
  const felles = await getTranslations('felles')
  return (
    <Side
      tittel={her.bruker.navn}
      sti={[{ href: ruter.brukere(nr), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
      smal
    >
      <Klienttekster navnerom={['konto', 'brukere', 'slett', 'totrinn']}>
        <Brukerside
          bruker={her.bruker}
          harPassordlenke={her.harPassordlenke}
          harTotrinn={her.harTotrinn}
          sted={nr}
          stedsnavn={her.navn ?? ''}
          kanEndre
          sykehjem={her.sykehjem}
          tilbake={her.erDeg ? ruter.forside() : ruter.brukere(nr)}
          endre={endreRoller.bind(null, nr, id)}
          fjern={fjernBruker.bind(null, nr, id)}
          lagPassordlenke={lagPassordlenke.bind(null, nr, id)}
          trekkPassordlenke={trekkPassordlenke.bind(null, nr, id)}
          nullstillTotrinn={nullstillTotrinn.bind(null, nr, id)}
        />
      </Klienttekster>
    </Side>
  )
}
