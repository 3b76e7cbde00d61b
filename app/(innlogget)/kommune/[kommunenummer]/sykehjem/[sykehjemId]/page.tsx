import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Avdelingstabell } from '@/components/avdeling/avdelingstabell'
import { Side } from '@/components/ramme/side'
import { Kvittering } from '@/components/skjema/kvittering'
import { Sykehjemsfakta } from '@/components/sykehjem/sykehjemsfakta'
import { Sykehjemshistorikk } from '@/components/sykehjem/sykehjemshistorikk'
import { Timefordeling } from '@/components/sykehjem/timefordeling'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { ruter } from '@/lib/ruter'
import { krevSykehjem } from './hent'
import { Legeavtaleliste } from './legeavtaleliste'

type Props = {
  params: Promise<{ kommunenummer: string; sykehjemId: string }>
  searchParams: Promise<{ lagret?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, sykehjemId } = await params
  const { sykehjem } = await krevSykehjem(kommunenummer, sykehjemId)
  return { title: sykehjem.navn }
}

export default async function SykehjemPage({ params, searchParams }: Props) {
  const { kommunenummer, sykehjemId } = await params
  const { bruker, sykehjem, kanEndre } = await krevSykehjem(kommunenummer, sykehjemId)
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  const rader = situasjon?.sykehjem.find(s => s.id === sykehjemId)
  if (!situasjon || !rader) notFound()
  const t = await getTranslations('sykehjem')
  const idag = idagIOslo()
  const linje = beregnDekning(situasjon, idag).sykehjem.find(s => s.id === sykehjemId) ?? null
  return (
    <Side
      tittel={sykehjem.navn}
      sti={[{ href: ruter.sykehjemListe(kommunenummer), tekst: t('listetittel') }]}
      stiNavn={t('sti')}
      handlinger={
        kanEndre && (
          <Knappelenke variant="secondary" href={ruter.endreSykehjem(kommunenummer, sykehjemId)}>
            {t('endre')}
          </Knappelenke>
        )
      }
    >
      <Kvittering lagret={(await searchParams).lagret} />
      <Sykehjemsfakta sykehjem={sykehjem} dato={idag} />
      <section className="ln-stabel" aria-labelledby="avdelinger">
        <div className="ln-rekke ln-mellom">
          <Overskrift niva={2} id="avdelinger">
            {t('avdelinger')}
          </Overskrift>
          {kanEndre && (
            <Knappelenke
              variant={rader.avdelinger.length === 0 ? 'primary' : 'secondary'}
              href={ruter.nyAvdeling(kommunenummer, sykehjemId)}
            >
              {t('nyAvdeling')}
            </Knappelenke>
          )}
        </div>
        {rader.avdelinger.length === 0 ? (
          <Avsnitt>{t('ingenAvdelinger')}</Avsnitt>
        ) : (
          <>
            <Avdelingstabell
              kommunenummer={kommunenummer}
              sykehjemId={sykehjemId}
              avdelinger={rader.avdelinger}
              dato={idag}
            />
            <Sykehjemshistorikk avdelinger={rader.avdelinger} />
          </>
        )}
      </section>
      <Legeavtaleliste
        bruker={bruker}
        kommunenummer={kommunenummer}
        sykehjemId={sykehjemId}
        dato={idag}
        kanEndre={kanEndre}
      />
      {linje && <Timefordeling linje={linje} kommunenummer={kommunenummer} />}
    </Side>
  )
}
