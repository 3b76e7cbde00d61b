import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { Brukerside } from '@/components/konto/brukerside'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentBrukerVed, hentSykehjemsvalg } from '@/lib/data/konto/brukere'
import { hentKommune } from '@/lib/data/register'
import { ruter } from '@/lib/ruter'
import { endreRoller, fjernBruker, lagPassordlenke, trekkPassordlenke } from '../actions'

type Props = { params: Promise<{ kommunenummer: string; brukerId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('bruker:administrere', await params)
  const t = await getTranslations('brukere')
  return { title: t('enTittel') }
}

export default async function BrukerPage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer: nr, brukerId: id } = await params
  const sted = { type: 'KOMMUNE', kommunenummer: nr } as const
  const her = await hentBrukerVed(bruker, sted, id, new Date())
  const sykehjem = await hentSykehjemsvalg(bruker, sted)
  const kommune = await hentKommune(nr)
  if (!her || !sykehjem || !kommune) notFound()
  const t = await getTranslations('brukere')
  const felles = await getTranslations('felles')
  return (
    <Side
      tittel={her.bruker.navn}
      sti={[{ href: ruter.brukere(nr), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
      smal
    >
      <Klienttekster navnerom={['konto', 'brukere', 'slett']}>
        <Brukerside
          bruker={her.bruker}
          harPassordlenke={her.harPassordlenke}
          sted={nr}
          stedsnavn={kommune.navnEntydig}
          kanEndre
          sykehjem={sykehjem}
          tilbake={ruter.brukere(nr)}
          endre={endreRoller.bind(null, nr, id)}
          fjern={fjernBruker.bind(null, nr, id)}
          lagPassordlenke={lagPassordlenke.bind(null, nr, id)}
          trekkPassordlenke={trekkPassordlenke.bind(null, nr, id)}
        />
      </Klienttekster>
    </Side>
  )
}
