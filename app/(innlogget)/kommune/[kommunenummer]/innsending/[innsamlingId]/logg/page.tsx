import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Loggliste } from '@/components/logg/loggliste'
import type { Rad } from '@/components/logg/typer'
import { Side } from '@/components/ramme/side'
import { hentInnsendingslogg } from '@/lib/data/innsending/logg'
import { hentBilde, type Innsendingsparams, stiTil } from '../hent'

export async function generateMetadata({ params }: Innsendingsparams): Promise<Metadata> {
  const { kommunenummer, innsamlingId } = await params
  await hentBilde(kommunenummer, innsamlingId)
  const t = await getTranslations('innsending.logg')
  return { title: t('tittel') }
}

export default async function InnsendingsloggPage({ params }: Innsendingsparams) {
  const { kommunenummer, innsamlingId } = await params
  const { bruker, innsamling } = await hentBilde(kommunenummer, innsamlingId)
  const logg = await hentInnsendingslogg(bruker, kommunenummer, innsamlingId)
  if (!logg) notFound()
  const t = await getTranslations('innsending.logg')
  const felles = await getTranslations('felles')
  const rader = logg.map(({ navn, ...rad }): Rad => {
    const uten = rad.rolle === 'STATSFORVALTER' ? 'EMBETE' : rad.rolle === null ? 'SYSTEM' : 'FJERNET'
    return {
      ...rad,
      hvem: navn === null ? { slag: uten } : { slag: 'BRUKER', navn },
      ...{ navn: innsamling.tittel, lenke: null, sted: null },
    }
  })
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      sti={await stiTil(kommunenummer, innsamlingId)}
      stiNavn={felles('brodsmuler')}
    >
      <Loggliste rader={rader} kommunenummer={kommunenummer} />
    </Side>
  )
}
