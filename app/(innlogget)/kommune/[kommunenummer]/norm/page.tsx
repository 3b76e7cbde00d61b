import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GjeldendeNorm } from '@/components/norm/gjeldende-norm'
import { KommendeNormer } from '@/components/norm/kommende-norm'
import { Normhistorikk } from '@/components/norm/normhistorikk'
import { NyttUtkast } from '@/components/norm/nytt-utkast'
import { Rettskilder } from '@/components/norm/rettskilder'
import { Sammenlignvalg } from '@/components/norm/sammenlignvalg'
import { TomNorm } from '@/components/norm/tom-norm'
import { Utkastkort } from '@/components/norm/utkastkort'
import { Side } from '@/components/ramme/side'
import { Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentNormer } from '@/lib/data/norm'
import { idagIOslo } from '@/lib/dato'
import { ordneNormer } from '@/lib/domene/norm/historikk'
import { parForSammenligning } from '@/lib/domene/norm/sammenlign'
import { kan } from '@/lib/domene/tilgang'
import { lagUtkast } from './actions'
import { versjonsvalg } from './versjonsvalg'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!kan(await krevBruker(), 'norm:lese', await params)) notFound()
  const t = await getTranslations('norm')
  return { title: t('tittel') }
}

export default async function NormPage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const normer = await hentNormer(bruker, kommunenummer)
  if (!normer) notFound()

  const t = await getTranslations('norm')
  const idag = idagIOslo()
  const { utkast, gjeldende, kommende, historikk } = ordneNormer(normer, idag)
  const har = {
    endre: kan(bruker, 'norm:endre', { kommunenummer }),
    vedta: kan(bruker, 'norm:vedta', { kommunenummer }),
  }
  const nytt = har.endre && !utkast && (
    <NyttUtkast lagUtkast={lagUtkast.bind(null, kommunenummer)} harGjeldende={gjeldende !== null} />
  )
  const par = parForSammenligning(normer, idag)
  return (
    <Side tittel={t('tittel')} ingress={t('ingress')}>
      {utkast && <Utkastkort kommunenummer={kommunenummer} utkast={utkast} kan={har} />}
      {!gjeldende && historikk.length > 0 && <Varsel farge="warning">{t('ingenGjelder')}</Varsel>}
      {gjeldende && <GjeldendeNorm kommunenummer={kommunenummer} linje={gjeldende} idag={idag} />}
      {normer.length === 0 ? <TomNorm>{nytt}</TomNorm> : nytt}
      <KommendeNormer kommunenummer={kommunenummer} linjer={kommende} idag={idag} />
      <Rettskilder />
      {historikk.length > 0 && (
        <section className="ln-stabel-tett">
          <Overskrift niva={2}>{t('historikk.tittel')}</Overskrift>
          <Normhistorikk kommunenummer={kommunenummer} linjer={historikk} />
        </section>
      )}
      {par && (
        <section className="ln-stabel-tett">
          <Overskrift niva={2}>{t('sammenlign.tittel')}</Overskrift>
          <Sammenlignvalg
            kommunenummer={kommunenummer}
            versjoner={await versjonsvalg(normer)}
            fra={par.fra.id}
            til={par.til.id}
          />
        </section>
      )}
    </Side>
  )
}
