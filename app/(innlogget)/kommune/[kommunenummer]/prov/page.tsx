import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { IngenSykehjem } from '@/components/dekning/ingen-sykehjem'
import { Provside } from '@/components/prov/provside'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import type { Sok } from '@/lib/domene/felles/adresse'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { lagBilde } from './bilde'
import { Normutkastdel } from './normutkastdel'

type Props = { params: Promise<{ kommunenummer: string }>; searchParams: Promise<Sok> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('dekning:lese', await params)
  const t = await getTranslations('prov')
  return { title: t('tittel') }
}

/** What if: the kommune as it stands, and with changes that are stored nowhere but in the address. */
export default async function ProvPage({ params, searchParams }: Props) {
  const { kommunenummer } = await params
  const bruker = await krevBruker()
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  if (!situasjon) notFound()

  const t = await getTranslations()
  const { dato, kortere, bilde } = lagBilde(situasjon, await searchParams, idagIOslo())
  if (kortere !== null) redirect(ruter.prov(kommunenummer, kortere))
  return (
    <Side
      tittel={t('prov.tittel')}
      ingress={t('prov.ingress')}
      sti={[{ href: ruter.dekning(kommunenummer), tekst: t('meny.dekning') }]}
      stiNavn={t('felles.brodsmuler')}
    >
      {bilde ? (
        <Provside
          bilde={bilde}
          kanLageTiltak={sykehjemId => kan(bruker, 'plan:endre', { kommunenummer, sykehjemId })}
        >
          {kan(bruker, 'norm:endre', { kommunenummer }) && <Normutkastdel bruker={bruker} bilde={bilde} />}
        </Provside>
      ) : (
        <IngenSykehjem kommunenummer={kommunenummer} dato={situasjon.sykehjem.length > 0 ? dato : null} />
      )}
    </Side>
  )
}
