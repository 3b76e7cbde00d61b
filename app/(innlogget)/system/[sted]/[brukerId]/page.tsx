import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import {
  endreRoller,
  fjernBruker,
  lagPassordlenke,
  nullstillTotrinn,
  trekkPassordlenke,
} from '@/app/(innlogget)/kommune/[kommunenummer]/brukere/actions'
import { krevBrukerVed } from '@/app/(innlogget)/kommune/[kommunenummer]/brukere/hent'
import { Klienttekster } from '@/app/klienttekster'
import { Brukerside } from '@/components/konto/brukerside'
import { Side } from '@/components/ramme/side'
import { krevTilgang } from '@/lib/auth/tilgang'
import { rollerVed } from '@/lib/domene/konto/sted'
import { ruter } from '@/lib/ruter'
import { stedIOrd } from '../sted'

type Props = { params: Promise<{ sted: string; brukerId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('bruker:administrere')
  const { sted, brukerId } = await params
  await krevBrukerVed(sted, brukerId)
  const t = await getTranslations('brukere')
  return { title: t('enTittel') }
}

export default async function SystembrukerPage({ params }: Props) {
  const { sted: nokkel, brukerId: id } = await params
  const her = await krevBrukerVed(nokkel, id)
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
      <Klienttekster navnerom={['konto', 'brukere', 'slett', 'totrinn']}>
        <Brukerside
          bruker={her.bruker}
          harPassordlenke={her.harPassordlenke}
          harTotrinn={her.harTotrinn}
          sted={nokkel}
          stedsnavn={await stedIOrd(her)}
          kanEndre={rollerVed(her.sted).length > 1}
          sykehjem={her.sykehjem}
          tilbake={ruter.systemsted(nokkel)}
          endre={endreRoller.bind(null, nokkel, id)}
          fjern={fjernBruker.bind(null, nokkel, id)}
          lagPassordlenke={lagPassordlenke.bind(null, nokkel, id)}
          trekkPassordlenke={trekkPassordlenke.bind(null, nokkel, id)}
          nullstillTotrinn={nullstillTotrinn.bind(null, nokkel, id)}
        />
      </Klienttekster>
    </Side>
  )
}
