import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Datovelger } from '@/components/dekning/datovelger'
import { Dekningsside } from '@/components/dekning/dekningsside'
import { IngenSykehjem } from '@/components/dekning/ingen-sykehjem'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentReferansetall } from '@/lib/data/referanse/siste'
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
  const prov = await getTranslations('prov')
  const [t, utvikling] = [await getTranslations('dekning'), await getTranslations('utvikling')]
  const kvalitet = await getTranslations('datakvalitet')
  const referanse = await hentReferansetall(await krevBruker(), kommunenummer)
  if (!referanse) notFound()
  const harSykehjem = situasjon.sykehjem.length > 0
  return (
    <Side
      tittel={t('tittel', { kommune: kommune.navn })}
      ingress={t('ingress')}
      handlinger={
        harSykehjem && (
          <>
            {dekning.sykehjem.length > 0 && (
              <Knappelenke variant="secondary" href={ruter.prov(kommunenummer)}>
                {prov('tittel')}
              </Knappelenke>
            )}
            <Knappelenke variant="secondary" href={ruter.utvikling(kommunenummer)}>
              {utvikling('lenke')}
            </Knappelenke>
            <Knappelenke variant="secondary" href={ruter.datakvalitet(kommunenummer)}>
              {kvalitet('lenke')}
            </Knappelenke>
          </>
        )
      }
    >
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
            referanse={referanse}
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
