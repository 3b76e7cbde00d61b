import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Norminnhold } from '@/components/norm/norminnhold'
import { Sammenligning } from '@/components/norm/sammenligning'
import { Sammenlignvalg } from '@/components/norm/sammenlignvalg'
import { Side } from '@/components/ramme/side'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentNormer } from '@/lib/data/norm'
import { idagIOslo } from '@/lib/dato'
import { parForSammenligning, sammenlignSatser } from '@/lib/domene/norm/sammenlign'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { versjonsnavn, versjonsvalg } from '../versjonsvalg'

type Sporring = { fra?: string | string[]; til?: string | string[] }
type Props = { params: Promise<{ kommunenummer: string }>; searchParams: Promise<Sporring> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!kan(await krevBruker(), 'norm:lese', await params)) notFound()
  const t = await getTranslations('norm.sammenlign')
  return { title: t('tittel') }
}

export default async function SammenlignNormerPage({ params, searchParams }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const normer = await hentNormer(bruker, kommunenummer)
  const par = normer && parForSammenligning(normer, idagIOslo())
  if (!par) notFound()

  const t = await getTranslations('norm')
  const felles = await getTranslations('felles')
  const valgt = await searchParams
  const fra = valgt.fra === undefined ? par.fra : normer.find(n => n.id === valgt.fra)
  const til = valgt.til === undefined ? par.til : normer.find(n => n.id === valgt.til)
  if (!fra || !til) notFound()
  const [fraNavn, tilNavn] = [await versjonsnavn(fra), await versjonsnavn(til)]
  return (
    <Side
      tittel={t('sammenlign.tittel')}
      sti={[{ href: ruter.norm(kommunenummer), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
    >
      <Sammenlignvalg
        kommunenummer={kommunenummer}
        versjoner={await versjonsvalg(normer)}
        fra={fra.id}
        til={til.id}
      />
      {fra.id === til.id ? (
        <Avsnitt>{t('sammenlign.samme')}</Avsnitt>
      ) : (
        <>
          <Sammenligning
            tittel={t('sammenlign.tabell', { fra: fraNavn, til: tilNavn })}
            fra={fraNavn}
            til={tilNavn}
            endringer={sammenlignSatser(fra.satser, til.satser)}
          />
          {fra.innhold !== til.innhold && (
            <div className="ln-rutenett">
              {[
                { navn: fraNavn, innhold: fra.innhold },
                { navn: tilNavn, innhold: til.innhold },
              ].map(({ navn, innhold }, i) => (
                <section key={i} className="ln-stabel-tett">
                  <Overskrift niva={2}>{navn}</Overskrift>
                  {innhold === '' ? (
                    <Avsnitt>{t('ingenInnhold')}</Avsnitt>
                  ) : (
                    <Norminnhold innhold={innhold} niva={3} />
                  )}
                </section>
              ))}
            </div>
          )}
        </>
      )}
    </Side>
  )
}
