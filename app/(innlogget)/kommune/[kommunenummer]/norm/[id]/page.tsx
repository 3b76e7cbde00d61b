import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Feilregistrer } from '@/components/norm/feilregistrer'
import { Normversjonside } from '@/components/norm/normversjonside'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentNormer } from '@/lib/data/norm'
import { idagIOslo, visDatoLang } from '@/lib/dato'
import { gjelderUten, linjeFor } from '@/lib/domene/norm/historikk'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { Vedlegg } from '../../vedlegg/vedlegg'
import { versjonsnavn } from '../versjonsvalg'
import { feilregistrer } from './actions'

type Props = { params: Promise<{ kommunenummer: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, id } = await params
  const norm = (await hentNormer(await krevBruker(), kommunenummer))?.find(n => n.id === id)
  if (!norm) notFound()
  return { title: await versjonsnavn(norm) }
}

export default async function NormversjonPage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer, id } = await params
  const normer = await hentNormer(bruker, kommunenummer)
  const norm = normer?.find(n => n.id === id)
  if (!normer || !norm) notFound()

  const t = await getTranslations('norm')
  const felles = await getTranslations('felles')
  const idag = idagIOslo()
  const uten = gjelderUten(normer, id, idag)
  return (
    <Side
      tittel={await versjonsnavn(norm)}
      sti={[{ href: ruter.norm(kommunenummer), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
    >
      <Normversjonside kommunenummer={kommunenummer} linje={linjeFor(normer, norm, idag)} idag={idag} />
      {norm.status !== 'UTKAST' && (
        <Vedlegg bruker={bruker} kommunenummer={kommunenummer} eier={{ lokalnormId: id }} />
      )}
      {norm.status === 'VEDTATT' && kan(bruker, 'norm:vedta', { kommunenummer }) && (
        <Klienttekster navnerom={['norm']}>
          <Feilregistrer
            versjon={norm.versjon}
            folge={
              uten
                ? t('feilregistrer.daGjelder', { dato: visDatoLang(uten.gyldigFra) })
                : t('feilregistrer.daIngen')
            }
            marker={feilregistrer.bind(null, kommunenummer, id)}
          />
        </Klienttekster>
      )}
    </Side>
  )
}
