import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Planlenker } from '@/components/plan/planlenker'
import { Planfilterskjema, Visningsvalg } from '@/components/plan/filterskjema'
import { FolgOppForst } from '@/components/plan/forst'
import { Lukkingssvar } from '@/components/plan/lukking/lukkingssvar'
import { Tavle } from '@/components/plan/tavle'
import { Tiltakstabell } from '@/components/plan/tiltakstabell'
import { TomPlan } from '@/components/plan/tom-plan'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentSituasjon } from '@/lib/data/situasjon'
import { hentPlan } from '@/lib/data/tiltak/les'
import { idagIOslo } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { normPa } from '@/lib/domene/beregning/gyldighet'
import { alleAnsvarlige, gjelderLeser, lesPlanfilter, velgTiltak } from '@/lib/domene/tiltak/filter'
import { beregnLukking } from '@/lib/domene/tiltak/lukking'
import { restPerSykehjem } from '@/lib/domene/tiltak/rest'
import { ruter } from '@/lib/ruter'
import { egneSykehjem, kanEndre, kanLage } from './rettigheter'

type Props = {
  params: Promise<{ kommunenummer: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('plan:lese', await params)
  const t = await getTranslations('plan')
  return { title: t('tittel') }
}

export default async function PlanPage({ params, searchParams }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const tiltak = await hentPlan(bruker, kommunenummer)
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  if (!tiltak || !situasjon) notFound()

  const [t, prov] = await Promise.all([getTranslations('plan'), getTranslations('prov')])
  const idag = idagIOslo()
  const lukking = beregnLukking(situasjon, tiltak, idag)
  const kanLageHer = kanLage(bruker, kommunenummer)
  if (tiltak.length === 0)
    return (
      <Side tittel={t('tittel')} ingress={t('ingress')}>
        <TomPlan kommunenummer={kommunenummer} gap={lukking.gap} kanLage={kanLageHer} />
        <Planlenker kommunenummer={kommunenummer} />
      </Side>
    )

  const leser = { brukerId: bruker.id, egneSykehjem: egneSykehjem(bruker, kommunenummer) }
  const leder = leser.egneSykehjem.length > 0
  const filter = lesPlanfilter(await searchParams, leser)
  const valgte = velgTiltak(tiltak, filter, leser)
  const sti = ruter.plan(kommunenummer)
  const Visning = filter.visning === 'tavle' ? Tavle : Tiltakstabell
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      handlinger={
        <>
          <Knappelenke variant="secondary" href={ruter.prov(kommunenummer)}>
            {prov('tittel')}
          </Knappelenke>
          {kanLageHer && <Knappelenke href={ruter.nyttTiltak(kommunenummer)}>{t('lag')}</Knappelenke>}
        </>
      }
    >
      <Planlenker kommunenummer={kommunenummer} />
      <div className="ln-stabel-luftig">
        <FolgOppForst
          kommunenummer={kommunenummer}
          tiltak={leder ? tiltak.filter(x => gjelderLeser(x, leser)) : tiltak}
          egne={leder}
          idag={idag}
        />
        <Lukkingssvar
          kommunenummer={kommunenummer}
          lukking={lukking}
          tiltak={tiltak}
          idag={idag}
          norm={normPa(situasjon.normer, idag)}
          rest={restPerSykehjem(beregnDekning(situasjon, idag), lukking, tiltak)}
          kanLage={sykehjemId => kanEndre(bruker, kommunenummer, { sykehjemId })}
        />
        <section aria-labelledby="tiltakene" className="ln-stabel">
          <div className="ln-rekke ln-mellom">
            <Overskrift niva={2} id="tiltakene">
              {t('alleTiltak')}
            </Overskrift>
            <Visningsvalg sti={sti} filter={filter} />
          </div>
          <Planfilterskjema
            sti={sti}
            filter={filter}
            sykehjem={situasjon.sykehjem}
            harEgne={leder}
            ansvarlige={alleAnsvarlige(tiltak)}
          />
          <p role="status">{t('viser', { antall: valgte.length, alle: tiltak.length })}</p>
          {valgte.length > 0 && <Visning kommunenummer={kommunenummer} tiltak={valgte} idag={idag} />}
        </section>
      </div>
    </Side>
  )
}
