import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Tiltaksmaler } from '@/components/plan/maler'
import { NyttTiltak } from '@/components/plan/skjema/tiltaksskjema'
import { Utgangspunktkort } from '@/components/plan/utgangspunktkort'
import { Side } from '@/components/ramme/side'
import { Utbrett } from '@/components/ui/utbrett'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentErfaring } from '@/lib/data/erfaring/les'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { ruter } from '@/lib/ruter'
import { kanLage } from '../rettigheter'
import { hentTiltaksvalg } from '../valg'
import { opprett } from './actions'
import { lesUtgangspunkt } from './utgangspunkt'

type Props = {
  params: Promise<{ kommunenummer: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer } = await params
  if (!kanLage(await krevBruker(), kommunenummer)) notFound()
  const t = await getTranslations('plan')
  return { title: t('nytt.tittel') }
}

export default async function NyttTiltakPage({ params, searchParams }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  if (!situasjon || !kanLage(bruker, kommunenummer)) notFound()

  const t = await getTranslations('plan')
  const felles = await getTranslations('felles')
  const idag = idagIOslo()
  const valg = await hentTiltaksvalg(bruker, situasjon, idag)
  const sok = await searchParams
  const delt = typeof sok.erfaring === 'string' ? sok.erfaring : ''
  const erfaring = await hentErfaring(bruker, kommunenummer, delt)
  const dekning = beregnDekning(situasjon, idag)
  const { start, risiko, gap, fra } = await lesUtgangspunkt(sok, valg, dekning, erfaring)
  return (
    <Side
      smal
      tittel={t('nytt.tittel')}
      ingress={t('nytt.ingress')}
      sti={[{ href: ruter.plan(kommunenummer), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
    >
      <Utgangspunktkort risiko={risiko} gap={gap} opphav={erfaring?.kommunenavn ?? null} />
      <Utbrett tittel={t('nytt.maler')}>
        <div className="ln-stabel">
          <p className="ds-paragraph">{t('nytt.malerForklart')}</p>
          <Tiltaksmaler kommunenummer={kommunenummer} fra={fra} />
        </div>
      </Utbrett>
      <Klienttekster navnerom={['plan', 'avdelingstype', 'rolle']}>
        {/* The key follows the choice of measure: the form begins anew with its words. */}
        <NyttTiltak
          key={JSON.stringify(start)}
          kommunenummer={kommunenummer}
          idag={idag}
          valg={valg}
          start={start}
          opprett={opprett.bind(null, kommunenummer, erfaring?.id ?? null)}
        />
      </Klienttekster>
    </Side>
  )
}
