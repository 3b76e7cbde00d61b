import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { byttSprak } from '@/app/actions'
import { Klienttekster } from '@/app/klienttekster'
import { personITopp } from '@/app/person'
import { Kobling } from '@/components/konto/kobling'
import { Nokkelliste } from '@/components/konto/nokkelliste'
import { Nokkelskjema } from '@/components/konto/nokkelskjema'
import { MineOpplysninger } from '@/components/konto/mine-opplysninger'
import { OmDeg } from '@/components/konto/om-deg'
import { Passordbytte } from '@/components/konto/passordbytte'
import { Sprakvalg } from '@/components/konto/sprakvalg'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { hentOidcsesjon, krevBruker } from '@/lib/auth/innlogget'
import { hentSteder } from '@/lib/auth/steder'
import { hentNokler } from '@/lib/data/konto/apinokkel'
import { hentKobling } from '@/lib/data/konto/identitet'
import { hentTotrinn } from '@/lib/data/konto/totrinn'
import { finnVirksomheter } from '@/lib/data/konto/virksomhet'
import { datoIOslo, idagIOslo, visDato } from '@/lib/dato'
import type { Sprak } from '@/lib/domene/felles/sprak'
import { FAA_KODER, medAlleRoller } from '@/lib/domene/konto/totrinn'
import { env } from '@/lib/env'
import { ruter } from '@/lib/ruter'
import { bytt, fjern, lag, start, trekk } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('minside')
  return { title: t('tittel') }
}

export default async function MinSidePage() {
  const bruker = await krevBruker({ utenTotrinn: true })
  const [t, totrinn, sprak, steder, nokler, { slattPa, koderIgjen }] = await Promise.all([
    getTranslations('minside'),
    getTranslations('totrinn'),
    getLocale(),
    hentSteder(medAlleRoller(bruker)),
    hentNokler(bruker, new Date()),
    hentTotrinn(bruker),
  ])
  const oidc = env().oidc
  const [kobling, sesjon] = oidc
    ? await Promise.all([hentKobling(bruker, oidc.utsteder), hentOidcsesjon()])
    : [null, null]
  const [virksomhet] = sesjon?.sted ? await finnVirksomheter([], [sesjon.sted]) : []
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, null)} />
      <Side tittel={t('tittel')}>
        <div className="ln-stabel-luftig">
          <OmDeg navn={bruker.navn} epost={bruker.epost} steder={steder} />
          <Sprakvalg sprak={sprak as Sprak} byttSprak={byttSprak} />
          <Klienttekster navnerom={['konto', 'minside', 'slett', 'oidc', 'totrinn']}>
            {oidc && kobling && (
              <Kobling
                navn={oidc.navn}
                epost={bruker.epost}
                {...kobling}
                virksomhet={
                  virksomhet ? { navn: virksomhet.navn, flere: (sesjon?.steder.length ?? 0) > 1 } : null
                }
                totrinn={slattPa !== null}
                start={start}
                fjern={fjern}
              />
            )}
            {kobling?.harPassord !== false && (
              <section className="ln-stabel">
                <Overskrift niva={2}>{t('passord.tittel')}</Overskrift>
                <Avsnitt>{t('passord.tekst')}</Avsnitt>
                {slattPa && <Avsnitt>{totrinn('passordbytte')}</Avsnitt>}
                <Passordbytte epost={bruker.epost} bytt={bytt} />
              </section>
            )}
            <section className="ln-stabel">
              <Overskrift niva={2}>{totrinn('tittel')}</Overskrift>
              {bruker.holdtTilbake && <Varsel farge="warning">{totrinn('kreves')}</Varsel>}
              <Avsnitt>
                {slattPa ? totrinn('paa', { dato: visDato(datoIOslo(slattPa)) }) : totrinn('ingress')}
              </Avsnitt>
              {slattPa && koderIgjen > FAA_KODER && (
                <Avsnitt>{totrinn('koderIgjen', { antall: koderIgjen })}</Avsnitt>
              )}
              {slattPa && koderIgjen <= FAA_KODER && (
                <Varsel farge="warning">
                  {totrinn('koderIgjen', { antall: koderIgjen })} {koderIgjen > 0 && totrinn('faaKoder')}
                </Varsel>
              )}
              <div>
                <Knappelenke variant="secondary" href={ruter.totrinn()}>
                  {slattPa ? totrinn('endre') : totrinn('settOpp')}
                </Knappelenke>
              </div>
            </section>
            <section className="ln-stabel">
              <Overskrift niva={2}>{t('nokler.tittel')}</Overskrift>
              <Avsnitt>{t('nokler.tekst')}</Avsnitt>
              <Nokkelliste nokler={nokler} trekk={trekk} />
              <Nokkelskjema idag={idagIOslo()} lag={lag} />
            </section>
          </Klienttekster>
          <MineOpplysninger />
        </div>
      </Side>
    </>
  )
}
