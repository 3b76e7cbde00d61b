import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { Svar } from '@/components/dekning/svar'
import { KomIGangdel } from '@/components/komigang/komigangdel'
import { Arshjul } from '@/components/oversikt/arshjul'
import { Del } from '@/components/oversikt/del'
import { Forfaltliste } from '@/components/oversikt/forfaltliste'
import { Neste } from '@/components/oversikt/neste'
import { Syklus } from '@/components/oversikt/syklus'
import { Tiltakslinjer } from '@/components/oversikt/tiltakslinjer'
import { Sykehjemslinjer } from '@/components/oversikt/sykehjemslinjer'
import { Side } from '@/components/ramme/side'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentKommune } from '@/lib/data/register'
import { hentSituasjon } from '@/lib/data/situasjon'
import { oppdaterVarsler } from '@/lib/data/varsel/oppdater'
import { idagIOslo } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { komIGang } from '@/lib/domene/komigang/regler'
import { mine } from '@/lib/domene/syklus/punkter'
import { brukersKommuner, kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { komIGangRettigheter } from './kom-i-gang/rettigheter'
import { gjoremalslenke, hentSyklus, steglenker } from './syklus'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!brukersKommuner(await krevBruker()).includes((await params).kommunenummer)) notFound()
  const t = await getTranslations('oversikt')
  return { title: t('tittel') }
}

export default async function KommunePage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const her = { kommunenummer }
  if (!kan(bruker, 'dekning:lese', her) && kan(bruker, 'bruker:administrere', her))
    redirect(ruter.brukere(kommunenummer))
  const [situasjon, kommune] = [await hentSituasjon(bruker, kommunenummer), await hentKommune(kommunenummer)]
  if (!situasjon || !kommune) notFound()
  const t = await getTranslations('oversikt')
  const idag = idagIOslo()
  const dekning = beregnDekning(situasjon, idag)
  const status = komIGang(situasjon, idag)
  const egne = bruker.tilganger.flatMap(r =>
    r.rolle === 'SYKEHJEMSLEDER' && r.kommunenummer === kommunenummer ? r.sykehjemIder : [],
  )
  const syklus = await hentSyklus(bruker, { situasjon, dekning, komIGang: status, egne, idag })
  if (!syklus) notFound()
  await oppdaterVarsler(bruker, kommunenummer, idag)
  const runde = syklus.runde?.id ?? null
  const venter = syklus.runde?.hva === 'SENDT' ? null : syklus.runde
  const sted = { vurderingId: syklus.siste?.id ?? null, runde }
  const leder = egne.length > 0
  const leser = { brukerId: bruker.id, egneSykehjem: egne }
  // A leder has no list of what is overdue in the whole kommune: there, own things are told of once.
  const nevnt = leder ? [] : syklus.forfalt.map(p => p.objektId)
  const dine = mine(syklus.plan, idag, leser).filter(t => !nevnt.includes(t.id))
  const [ditt, andre] = [true, false].map(erDitt =>
    dekning.sykehjem.filter(s => egne.includes(s.id) === erDitt),
  )
  const deler = {
    komIGang: !status.ferdig && (
      <Del id="kom-i-gang" tittel={t('komIGang')}>
        <KomIGangdel
          kommunenummer={kommunenummer}
          status={status}
          kan={komIGangRettigheter(bruker, kommunenummer)}
          niva={3}
        />
      </Del>
    ),
    syklus: (
      <Del id="syklus" tittel={t('syklus.tittel')}>
        <Syklus steg={syklus.steg} lenker={steglenker(kommunenummer, runde)} />
        {(status.ferdig || venter !== null) && (
          <Neste
            neste={syklus.neste}
            ditt={syklus.ditt}
            runde={venter}
            idag={idag}
            lenke={g => gjoremalslenke(kommunenummer, g, sted)}
          />
        )}
      </Del>
    ),
    forfalt: syklus.forfalt.length > 0 && (
      <Del id="forfalt" tittel={t('forfalt.tittel')}>
        <Forfaltliste kommunenummer={kommunenummer} punkter={syklus.forfalt} idag={idag} />
      </Del>
    ),
    gap: situasjon.normer.length > 0 && dekning.sykehjem.length > 0 && (
      <section className="ln-stabel" aria-label={t('dekning')}>
        <Svar dekning={dekning} kanLageNorm={kan(bruker, 'norm:endre', her)} />
        <Avsnitt>
          <Lenke href={ruter.dekning(kommunenummer)}>{t('seDekning')}</Lenke>{' '}
          <Lenke href={ruter.datakvalitet(kommunenummer)}>{t('seKvalitet')}</Lenke>
        </Avsnitt>
      </section>
    ),
    dine: (leder || dine.length > 0) && (
      <Del id="mine" tittel={t('mine.tittel')}>
        {dine.length === 0 ? (
          <Avsnitt>{t('mine.ingen')}</Avsnitt>
        ) : (
          <Tiltakslinjer kommunenummer={kommunenummer} tiltak={dine} idag={idag} />
        )}
      </Del>
    ),
    ditt: ditt && ditt.length > 0 && (
      <Del id="ditt" tittel={t('ditt', { antall: ditt.length })}>
        <Sykehjemslinjer dekning={dekning} status={status} sykehjem={ditt} />
      </Del>
    ),
    andre: andre && andre.length > 0 && (
      <Del id="sykehjem" tittel={t(leder ? 'andreSykehjem' : 'sykehjem')}>
        <Sykehjemslinjer dekning={dekning} status={status} sykehjem={andre} />
      </Del>
    ),
    arshjul: (syklus.maneder.length > 0 || status.ferdig) && (
      <Del id="arshjul" tittel={t('arshjul.tittel')}>
        <Arshjul kommunenummer={kommunenummer} maneder={syklus.maneder} />
      </Del>
    ),
  }
  return (
    <Side tittel={kommune.navn} ingress={status.ferdig ? undefined : t('ikkeFerdig')}>
      <div className="ln-stabel-luftig">
        {deler.komIGang}
        {leder ? (
          <>
            {deler.ditt}
            {deler.dine}
            {deler.syklus}
            {deler.gap}
          </>
        ) : (
          <>
            {deler.syklus}
            {deler.gap}
            {deler.forfalt}
            {deler.dine}
          </>
        )}
        {deler.andre}
        {deler.arshjul}
      </div>
    </Side>
  )
}
