import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Indikatorside } from '@/components/indikator/indikatorside'
import { Side } from '@/components/ramme/side'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentIndikatorgrunnlag } from '@/lib/data/referanse/les'
import { hentKommune } from '@/lib/data/register'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { lagIndikatorbilde } from '@/lib/domene/referanse/bilde'
import { ruter } from '@/lib/ruter'

type Props = {
  params: Promise<{ kommunenummer: string }>
  searchParams: Promise<{ aar?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer } = await params
  await krevTilgang('dekning:lese', { kommunenummer })
  const t = await getTranslations('indikator')
  const kommune = await hentKommune(kommunenummer)
  return { title: t('tittel', { kommune: kommune?.navn ?? '' }) }
}

export default async function IndikatorPage({ params, searchParams }: Props) {
  const { kommunenummer } = await params
  const bruker = await krevTilgang('dekning:lese', { kommunenummer })
  const grunnlag = await hentIndikatorgrunnlag(bruker, kommunenummer)
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  const kommune = await hentKommune(kommunenummer)
  if (!grunnlag || !situasjon || !kommune) notFound()
  const { aar } = await searchParams
  const bilde = lagIndikatorbilde(grunnlag, situasjon, Number(aar), idagIOslo())
  const [t, dekning] = [await getTranslations('indikator'), await getTranslations('dekning')]
  return (
    <Side
      tittel={t('tittel', { kommune: kommune.navn })}
      ingress={t('ingress')}
      sti={[{ href: ruter.dekning(kommunenummer), tekst: dekning('tittel', { kommune: kommune.navn }) }]}
      stiNavn={dekning('sti')}
    >
      <Indikatorside
        {...bilde}
        kommunenummer={kommunenummer}
        kommune={kommune.navn}
        fylke={grunnlag.fylkesnavn}
        kostragruppe={kommune.kostragruppe}
        noter={grunnlag.tabell?.noter ?? []}
      />
    </Side>
  )
}
