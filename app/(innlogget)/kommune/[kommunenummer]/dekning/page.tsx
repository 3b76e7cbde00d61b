import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Datovelger } from '@/components/dekning/datovelger'
import { Dekningsside } from '@/components/dekning/dekningsside'
import { IngenSykehjem } from '@/components/dekning/ingen-sykehjem'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentBegrunnelser } from '@/lib/data/advarsel'
import { hentKommune } from '@/lib/data/register'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { lesDatovalg, snarveier } from '@/lib/domene/dekning/datovalg'
import { fordelMerknader } from '@/lib/domene/dekning/merknader'
import { finnMerknader } from '@/lib/domene/kvalitet/finn-merknader'
import { kan } from '@/lib/domene/tilgang'
import { begrunn } from './actions'

type Props = {
  params: Promise<{ kommunenummer: string }>
  searchParams: Promise<{ dato?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer } = await params
  if (!kan(await krevBruker(), 'dekning:lese', { kommunenummer })) return {}
  const t = await getTranslations('dekning')
  const kommune = await hentKommune(kommunenummer)
  return { title: t('tittel', { kommune: kommune?.navn ?? '' }) }
}

export default async function DekningPage({ params, searchParams }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  const begrunnelser = await hentBegrunnelser(bruker, kommunenummer)
  const kommune = await hentKommune(kommunenummer)
  if (!situasjon || !begrunnelser || !kommune) notFound()

  const t = await getTranslations('dekning')
  const idag = idagIOslo()
  const sporring = (await searchParams).dato
  const valg = lesDatovalg(Array.isArray(sporring) ? sporring[0] : sporring, idag)
  const dekning = beregnDekning(situasjon, valg.dato)
  const merknader = fordelMerknader(finnMerknader(situasjon, valg.dato), dekning)

  return (
    <Side tittel={t('tittel', { kommune: kommune.navn })} ingress={t('ingress')}>
      {situasjon.sykehjem.length > 0 && (
        <Datovelger kommunenummer={kommunenummer} valg={valg} snarveier={snarveier(situasjon, idag)} />
      )}
      {dekning.sykehjem.length === 0 ? (
        <IngenSykehjem
          kommunenummer={kommunenummer}
          dato={situasjon.sykehjem.length > 0 ? valg.dato : null}
        />
      ) : (
        <Klienttekster navnerom={['begrunnelse', 'grunnkode']}>
          <Dekningsside
            dekning={dekning}
            kommune={kommune}
            merknader={merknader}
            begrunning={{
              kommunenummer,
              begrunnelser,
              kanBegrunne: sykehjemId => kan(bruker, 'advarsel:begrunne', { kommunenummer, sykehjemId }),
              lagre: begrunn.bind(null, kommunenummer),
            }}
          />
        </Klienttekster>
      )}
    </Side>
  )
}
