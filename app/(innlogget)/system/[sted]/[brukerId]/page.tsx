import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import {
  endreRoller,
  fjernBruker,
  lagPassordlenke,
  trekkPassordlenke,
} from '@/app/(innlogget)/kommune/[kommunenummer]/brukere/actions'
import { Klienttekster } from '@/app/klienttekster'
import { Brukerside } from '@/components/konto/brukerside'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentBrukerVed, hentSykehjemsvalg } from '@/lib/data/konto/brukere'
import { rollerVed } from '@/lib/domene/konto/sted'
import { ruter } from '@/lib/ruter'
import { stedFraAdresse } from '../sted'

type Props = { params: Promise<{ sted: string; brukerId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  await krevTilgang('bruker:administrere')
  const t = await getTranslations('brukere')
  return { title: t('enTittel') }
}

export default async function SystembrukerPage({ params }: Props) {
  const bruker = await krevBruker()
  const { sted: nokkel, brukerId: id } = await params
  const { sted, navn } = await stedFraAdresse(nokkel)
  const her = await hentBrukerVed(bruker, sted, id, new Date())
  const sykehjem = await hentSykehjemsvalg(bruker, sted)
  if (!her || !sykehjem) notFound()
  const [t, system] = [await getTranslations('brukere'), await getTranslations('system')]
  return (
    <Side
      tittel={her.bruker.navn}
      sti={[
        { href: ruter.system(), tekst: system('tittel') },
        { href: ruter.systemsted(nokkel), tekst: t('tittel') },
      ]}
      stiNavn={system('sti')}
      smal
    >
      <Klienttekster navnerom={['konto', 'brukere', 'slett']}>
        <Brukerside
          bruker={her.bruker}
          harPassordlenke={her.harPassordlenke}
          sted={nokkel}
          stedsnavn={navn}
          kanEndre={rollerVed(sted).length > 1}
          sykehjem={sykehjem}
          tilbake={ruter.systemsted(nokkel)}
          endre={endreRoller.bind(null, nokkel, id)}
          fjern={fjernBruker.bind(null, nokkel, id)}
          lagPassordlenke={lagPassordlenke.bind(null, nokkel, id)}
          trekkPassordlenke={trekkPassordlenke.bind(null, nokkel, id)}
        />
      </Klienttekster>
    </Side>
  )
}
