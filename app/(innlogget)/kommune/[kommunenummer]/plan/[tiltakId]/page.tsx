import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Delingsdel } from '@/components/erfaring/delingsdel'
import { Faresignaler } from '@/components/plan/tavle'
import { Tiltaksmerke } from '@/components/plan/statusmerke'
import { Evalueringsdel } from '@/components/plan/tiltak/evalueringsdel'
import { Loggskjema } from '@/components/plan/tiltak/loggskjema'
import { Milepaeler } from '@/components/plan/tiltak/milepaeler'
import { Oppfolgingslogg } from '@/components/plan/tiltak/oppfolgingslogg'
import { Statusdel } from '@/components/plan/tiltak/statusdel'
import { Tiltaksfakta } from '@/components/plan/tiltak/tiltaksfakta'
import { Timepaminnelse } from '@/components/plan/tiltak/timepaminnelse'
import stil from '@/components/plan/plan.module.css'
import { Side } from '@/components/ramme/side'
import { Kvittering } from '@/components/skjema/kvittering'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { hentDelingsstand } from '@/lib/data/erfaring/les'
import { idagIOslo } from '@/lib/dato'
import { kanDeles } from '@/lib/domene/erfaring/regler'
import { ruter } from '@/lib/ruter'
import { endreStatus, loggfor, nadde, slett, trekk } from './actions'
import { Vedlegg } from '../../vedlegg/vedlegg'
import { hentTiltakHer } from './hent'

type Props = {
  params: Promise<{ kommunenummer: string; tiltakId: string }>
  searchParams: Promise<{ lagret?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, tiltakId } = await params
  const { tiltak } = await hentTiltakHer(kommunenummer, tiltakId)
  return { title: tiltak.tittel }
}

export default async function TiltakPage({ params, searchParams }: Props) {
  const { kommunenummer, tiltakId } = await params
  const { bruker, tiltak, logg, harVedlegg, kanEndres } = await hentTiltakHer(kommunenummer, tiltakId)
  const deling = await hentDelingsstand(bruker, kommunenummer, tiltakId)
  const { lagret } = await searchParams
  const t = await getTranslations('plan')
  const felles = await getTranslations('felles')
  const idag = idagIOslo()
  return (
    <Side
      tittel={tiltak.tittel}
      sti={[{ href: ruter.plan(kommunenummer), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
      handlinger={
        kanEndres && (
          <Knappelenke variant="secondary" href={ruter.endreTiltak(kommunenummer, tiltakId)}>
            {t('endre')}
          </Knappelenke>
        )
      }
    >
      <Kvittering lagret={lagret} />
      <div className="ln-rekke">
        <Tiltaksmerke status={tiltak.status} />
        <Faresignaler tiltak={tiltak} idag={idag} />
      </div>
      <Timepaminnelse kommunenummer={kommunenummer} tiltak={tiltak} />
      <Klienttekster navnerom={['plan', 'erfaring.feil']}>
        <div className={stil.delt}>
          <div className="ln-stabel-luftig">
            <section aria-labelledby="om-tiltaket" className="ln-stabel">
              <Overskrift niva={2} id="om-tiltaket">
                {t('om')}
              </Overskrift>
              {tiltak.beskrivelse && <p className={`ln-lesbar ${stil.fritekst}`}>{tiltak.beskrivelse}</p>}
              <Tiltaksfakta kommunenummer={kommunenummer} tiltak={tiltak} />
            </section>
            <Milepaeler
              tiltak={tiltak}
              idag={idag}
              sett={kanEndres ? nadde.bind(null, kommunenummer, tiltakId) : null}
            />
            <Evalueringsdel
              tiltak={tiltak}
              evaluer={kanEndres ? ruter.evaluerTiltak(kommunenummer, tiltakId) : null}
            />
            <Delingsdel
              delt={deling?.naa ?? null}
              del={kanEndres && kanDeles(tiltak) ? ruter.delErfaring(kommunenummer, tiltakId) : null}
              trekk={kanEndres ? trekk.bind(null, kommunenummer, tiltakId) : null}
            />
            <Vedlegg bruker={bruker} kommunenummer={kommunenummer} eier={{ tiltakId }} />
          </div>
          <div className="ln-stabel-luftig">
            {kanEndres && (
              <section aria-labelledby="endre-status" className="ln-stabel-tett">
                <Overskrift niva={2} id="endre-status">
                  {t('endreStatus')}
                </Overskrift>
                <Statusdel
                  status={tiltak.status}
                  versjon={tiltak.versjon}
                  idag={idag}
                  sett={endreStatus.bind(null, kommunenummer, tiltakId)}
                />
              </section>
            )}
            <Oppfolgingslogg logg={logg}>
              {kanEndres && <Loggskjema loggfor={loggfor.bind(null, kommunenummer, tiltakId)} />}
            </Oppfolgingslogg>
          </div>
        </div>
        {kanEndres && logg.length === 0 && !harVedlegg && !deling?.noenGang && (
          <Slettknapp
            tittel={t('slett.tittel')}
            slett={slett.bind(null, kommunenummer, tiltakId, tiltak.versjon)}
            etter={ruter.plan(kommunenummer)}
          >
            <p className="ds-paragraph">{t('slett.forklart')}</p>
          </Slettknapp>
        )}
      </Klienttekster>
    </Side>
  )
}
