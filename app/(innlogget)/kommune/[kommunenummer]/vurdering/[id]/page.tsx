import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Side } from '@/components/ramme/side'
import { Avsnitt } from '@/components/ui/tekst'
import { Lenke } from '@/components/ui/lenke'
import { Innholdsvisning } from '@/components/vurdering/innhold/innholdsvisning'
import { Deloversikt } from '@/components/vurdering/oversikt/deloversikt'
import { Uenigheter } from '@/components/vurdering/oversikt/uenigheter'
import { Versjonsfakta } from '@/components/vurdering/oversikt/versjonsfakta'
import { Dokumenter } from '@/components/vurdering/status/dokumenter'
import { verdiAv } from '@/lib/domene/vurdering/felter'
import { ruter } from '@/lib/ruter'
import { Vedlegg } from '../../vedlegg/vedlegg'
import { Forkast } from './forkast'
import { type Delparams, hentBilde, stiTil } from './hent'
import { Neste } from './neste'

export async function generateMetadata({ params }: Delparams): Promise<Metadata> {
  const { kommunenummer, id } = await params
  const { vurdering } = await hentBilde(kommunenummer, id)
  const t = await getTranslations('vurdering')
  return { title: t('versjonstittel', { nummer: vurdering.nummer }) }
}

export default async function VurderingPage({ params }: Delparams) {
  const { kommunenummer, id } = await params
  const bilde = await hentBilde(kommunenummer, id)
  const { vurdering, innhold, svar, mangler, kolleger, bruker, kanEndre } = bilde
  const t = await getTranslations('vurdering')
  const felles = await getTranslations('felles')
  const dokumenter = <Dokumenter kommunenummer={kommunenummer} id={id} status={vurdering.status} />
  return (
    <Side
      tittel={t('versjonstittel', { nummer: vurdering.nummer })}
      sti={(await stiTil(kommunenummer, id)).slice(0, 1)}
      stiNavn={felles('brodsmuler')}
    >
      <Versjonsfakta vurdering={vurdering} />
      {vurdering.forrigeId && (
        <Avsnitt>
          <Lenke href={ruter.vurderingsendringer(kommunenummer, id)}>{t('seEndringer')}</Lenke>
        </Avsnitt>
      )}
      <Neste bilde={bilde} />
      {vurdering.status === 'FERDIG' && (
        <Uenigheter
          uenigheter={innhold.uenigheter}
          sykehjem={innhold.sykehjem}
          adresse={hjem => ruter.sykehjemsvurdering(kommunenummer, id, hjem)}
          begrunnelse={hjem => verdiAv(svar, 'B.forsvarlig.begrunnelse', hjem)}
        />
      )}
      {vurdering.status === 'GODKJENT' ? (
        <>
          {dokumenter}
          <Innholdsvisning innhold={innhold} />
        </>
      ) : (
        <>
          <Deloversikt
            kommunenummer={kommunenummer}
            id={id}
            svar={svar}
            mangler={mangler}
            innhold={innhold}
            kolleger={kolleger}
            kanEndre={kanEndre}
          />
          {dokumenter}
        </>
      )}
      <Vedlegg bruker={bruker} kommunenummer={kommunenummer} eier={{ vurderingId: id }} />
      {kanEndre && <Forkast vurdering={vurdering} />}
    </Side>
  )
}
