import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Rettskilder } from '@/components/norm/rettskilder'
import { Utkastskjema } from '@/components/norm/utkast/utkastskjema'
import { Side } from '@/components/ramme/side'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentNormer } from '@/lib/data/norm'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { kunPaDato } from '@/lib/domene/norm/effekt'
import { avdelingerForEgneSatser, typerIKommunen } from '@/lib/domene/norm/egne'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { forkast, lagre } from './actions'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!kan(await krevBruker(), 'norm:endre', await params)) notFound()
  const t = await getTranslations('norm')
  return { title: t('utkast.tittel') }
}

export default async function NormutkastPage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  if (!kan(bruker, 'norm:endre', { kommunenummer })) notFound()
  const utkast = (await hentNormer(bruker, kommunenummer))?.find(n => n.status === 'UTKAST')
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  if (!utkast || !situasjon) notFound()

  const t = await getTranslations('norm')
  const felles = await getTranslations('felles')
  const idag = idagIOslo()
  return (
    <Side
      tittel={t('utkast.tittel')}
      ingress={t('utkast.ingress')}
      sti={[{ href: ruter.norm(kommunenummer), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
    >
      <Rettskilder />
      <Klienttekster navnerom={['norm', 'avdelingstype', 'basis']}>
        <Utkastskjema
          kommunenummer={kommunenummer}
          utkast={utkast}
          typer={typerIKommunen(situasjon)}
          avdelinger={avdelingerForEgneSatser(situasjon, utkast.satser, idag)}
          situasjon={kunPaDato(situasjon, idag)}
          idag={idag}
          kanVedta={kan(bruker, 'norm:vedta', { kommunenummer })}
          lagre={lagre.bind(null, kommunenummer)}
        />
        <Slettknapp
          tittel={t('utkast.forkast')}
          slett={forkast.bind(null, kommunenummer, utkast.versjon)}
          etter={ruter.norm(kommunenummer)}
        >
          <p className="ds-paragraph">{t('utkast.forkastForklart')}</p>
        </Slettknapp>
      </Klienttekster>
    </Side>
  )
}
