import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Rutekart } from '@/components/figur/rutekart'
import { Fasemerke } from '@/components/innsamling/fasemerke'
import { Innsamlingsfakta } from '@/components/innsamling/innsamlingsfakta'
import { Utkastside } from '@/components/innsamling/utkastside'
import { Side } from '@/components/ramme/side'
import { Kvittering } from '@/components/skjema/kvittering'
import { Dekkerlinje } from '@/components/tilsyn/dekkerlinje'
import { Tavlefilterskjema } from '@/components/tilsyn/tavlefilter'
import { Tavletabell } from '@/components/tilsyn/tavletabell'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { hentTavle } from '@/lib/data/tilsyn/tavle'
import { idagIOslo, visDatoLang } from '@/lib/dato'
import { fase } from '@/lib/domene/innsamling/fase'
import { hvaDekkes } from '@/lib/domene/tilsyn/dekker'
import { lesTavlefilter, tavlesok, velgTavlerader } from '@/lib/domene/tilsyn/tavlefilter'
import { ruter } from '@/lib/ruter'
import { publiser, slett } from '../actions'
import { hentRunde } from '../hent'

type Props = {
  params: Promise<{ id: string; innsamlingId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, innsamlingId } = await params
  const { innsamling } = await hentRunde(id, innsamlingId)
  return { title: innsamling.tittel }
}

export default async function InnsamlingPage({ params, searchParams }: Props) {
  const { id, innsamlingId } = await params
  const { bruker, innsamling, egen } = await hentRunde(id, innsamlingId)
  const t = await getTranslations('innsamling')
  const felles = await getTranslations('felles')
  const idag = idagIOslo()
  const sok = await searchParams
  const ramme = {
    tittel: innsamling.tittel,
    sti: [{ href: ruter.innsamlinger(id), tekst: t('tittel') }],
    stiNavn: felles('brodsmuler'),
  }
  const endre = egen && (
    <Knappelenke variant="secondary" href={ruter.endreInnsamling(id, innsamlingId)}>
      {t('endre')}
    </Knappelenke>
  )
  if (!innsamling.publisert)
    return (
      <Side {...ramme} handlinger={endre}>
        <Kvittering lagret={sok.lagret} />
        <Klienttekster navnerom={['innsamling', 'tilsyn']}>
          <Utkastside
            statsforvalterId={id}
            innsamling={innsamling}
            publiser={publiser.bind(null, id, innsamlingId, innsamling.versjon)}
            slett={slett.bind(null, id, innsamlingId, innsamling.versjon)}
          />
        </Klienttekster>
      </Side>
    )

  const tavle = await hentTavle(bruker, id, innsamlingId, idag)
  if (!tavle) notFound()
  const tilsyn = await getTranslations('tilsyn')
  const samlet = await getTranslations('samlet')
  const kvalitet = await getTranslations('rundekvalitet')
  const filter = lesTavlefilter(sok)
  const valgte = velgTavlerader(tavle.rader, filter)
  const sti = ruter.innsamling(id, innsamlingId)
  const behandling = (kommunenummer: string) => ruter.behandling(id, innsamlingId, kommunenummer)
  const kart = (visning: typeof filter.kart) => `${sti}?${tavlesok(filter, { kart: visning })}`
  return (
    <Side
      {...ramme}
      ingress={tilsyn('frister', {
        dato: visDatoLang(innsamling.statusdato),
        frist: visDatoLang(innsamling.frist),
      })}
      handlinger={
        <>
          <Knappelenke href={ruter.paminnelser(id, innsamlingId)}>{tilsyn('paminn')}</Knappelenke>
          <Knappelenke variant="secondary" href={ruter.samlet(id, innsamlingId)}>
            {samlet('tittel')}
          </Knappelenke>
          <Knappelenke variant="secondary" href={ruter.innsamlingskvalitet(id, innsamlingId)}>
            {kvalitet('tittel')}
          </Knappelenke>
          <Knappelenke variant="secondary" href={ruter.innsamlingsunntak(id, innsamlingId)}>
            {tilsyn('unntak')}
          </Knappelenke>
          {endre}
        </>
      }
    >
      <Kvittering lagret={sok.lagret} />
      <div className="ln-rekke">
        <Fasemerke fase={fase(innsamling, idag)} />
        {egen && <Lenke href={ruter.rundelogg(id, innsamlingId)}>{t('logg.lenke')}</Lenke>}
      </div>
      <Dekkerlinje dekker={hvaDekkes(tavle.rader)} />
      <Utbrett tittel={t('om')}>
        <Innsamlingsfakta innsamling={innsamling} />
      </Utbrett>
      <section aria-labelledby="kartet" className="ln-stabel">
        <Overskrift niva={2} id="kartet">
          {tilsyn('kart')}
        </Overskrift>
        <Rutekart
          tittel={tilsyn('kart')}
          visning={filter.kart}
          bytt={{ STATUS: kart('STATUS'), DEKNING: kart('DEKNING') }}
          tabellId="tavlen"
          kommuner={tavle.rader.map(r => ({ ...r, href: behandling(r.kommunenummer) }))}
        />
      </section>
      <section aria-labelledby="kommunene" className="ln-stabel">
        <Overskrift niva={2} id="kommunene">
          {tilsyn('tavle.tittel')}
        </Overskrift>
        <Tavlefilterskjema sti={sti} filter={filter} fylker={tavle.fylker} />
        <p role="status">{tilsyn('viser', { antall: valgte.length, alle: tavle.rader.length })}</p>
        <Tavletabell id="tavlen" sti={sti} filter={filter} rader={valgte} behandling={behandling} />
      </section>
    </Side>
  )
}
