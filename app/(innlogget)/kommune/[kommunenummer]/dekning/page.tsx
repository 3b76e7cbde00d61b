import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Datovelger } from '@/components/dekning/datovelger'
import { Dekningsside } from '@/components/dekning/dekningsside'
import { IngenSykehjem } from '@/components/dekning/ingen-sykehjem'
import { Side } from '@/components/ramme/side'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentKommune } from '@/lib/data/register'
import { ruter } from '@/lib/ruter'
import { hentGrunnlag, type Sok } from './grunnlag'

type Props = { params: Promise<{ kommunenummer: string }>; searchParams: Promise<Sok> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer } = await params
  await krevTilgang('dekning:lese', { kommunenummer })
  const t = await getTranslations('dekning')
  const kommune = await hentKommune(kommunenummer)
  return { title: t('tittel', { kommune: kommune?.navn ?? '' }) }
}

export default async function DekningPage({ params, searchParams }: Props) {
  const { kommunenummer } = await params
  const grunnlag = await hentGrunnlag(kommunenummer, await searchParams)
  const { situasjon, kommune, valg, snarveier, dekning, merknader, begrunning, kanLageNorm, kanLageTiltak } =
    grunnlag
  const t = await getTranslations('dekning')
  const harSykehjem = situasjon.sykehjem.length > 0
  return (
    <Side tittel={t('tittel', { kommune: kommune.navn })} ingress={t('ingress')}>
      {harSykehjem && (
        <Datovelger adresse={dato => ruter.dekning(kommunenummer, dato)} valg={valg} snarveier={snarveier} />
      )}
      {dekning.sykehjem.length === 0 ? (
        <IngenSykehjem kommunenummer={kommunenummer} dato={harSykehjem ? valg.dato : null} />
      ) : (
        <Klienttekster navnerom={['begrunnelse', 'grunnkode']}>
          <Dekningsside
            dekning={dekning}
            kommune={kommune}
            merknader={merknader}
            begrunning={begrunning}
            kanLageNorm={kanLageNorm}
            kanLageTiltak={kanLageTiltak}
          />
        </Klienttekster>
      )}
    </Side>
  )
}
