import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Datakvalitetsside } from '@/components/datakvalitet/datakvalitetsside'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentNormer } from '@/lib/data/norm'
import { hentReferansetall } from '@/lib/data/referanse/siste'
import { hentPlan } from '@/lib/data/tiltak/les'
import { hentVurderinger } from '@/lib/data/vurdering/les'
import { datoIOslo, idagIOslo } from '@/lib/dato'
import { vurderDatakvalitet } from '@/lib/domene/datakvalitet/tilstand'
import { sistEvaluert } from '@/lib/domene/innsending/sammendrag'
import { ruter } from '@/lib/ruter'
import { hentGrunnlag } from '../dekning/grunnlag'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('dekning:lese', await params)
  const t = await getTranslations('datakvalitet')
  return { title: t('tittel') }
}

export default async function DatakvalitetPage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const { situasjon, kommune, merknader, begrunning } = await hentGrunnlag(kommunenummer, {})
  const normer = await hentNormer(bruker, kommunenummer)
  const tiltak = await hentPlan(bruker, kommunenummer)
  const vurderinger = await hentVurderinger(bruker, kommunenummer)
  const referanse = await hentReferansetall(bruker, kommunenummer)
  if (!normer || !tiltak || !vurderinger || !referanse) notFound()

  const [t, dekning] = [await getTranslations('datakvalitet'), await getTranslations('dekning')]
  const godkjent = vurderinger.flatMap(v => v.godkjent ?? [])[0]
  const kvalitet = vurderDatakvalitet({
    ...{ situasjon, normer, tiltak, referanse, idag: idagIOslo() },
    merknader: [...merknader.kommune, ...[...merknader.sykehjem.values()].flat()],
    sistEvaluert: sistEvaluert(tiltak, godkjent ? { godkjent: datoIOslo(godkjent.tid) } : null),
  })
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      sti={[{ href: ruter.dekning(kommunenummer), tekst: dekning('tittel', { kommune: kommune.navn }) }]}
      stiNavn={dekning('sti')}
    >
      <Klienttekster navnerom={['begrunnelse', 'grunnkode']}>
        <Datakvalitetsside kvalitet={kvalitet} begrunning={begrunning} />
      </Klienttekster>
    </Side>
  )
}
