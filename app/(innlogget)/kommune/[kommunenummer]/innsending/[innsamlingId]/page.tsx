import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Rundekort } from '@/components/innsending/runde/rundekort'
import { Versjonsliste } from '@/components/innsending/runde/versjonsliste'
import { Returkort } from '@/components/innsending/status/returkort'
import { Del } from '@/components/oversikt/del'
import { Side } from '@/components/ramme/side'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { FriskOpp } from '@/components/vurdering/oversikt/frisk-opp'
import { visDatoLang } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { Aapen } from './aapen'
import { Dialogdel } from './dialogdel'
import { hentBilde, type Innsendingsparams } from './hent'
import { Merkedel } from './merkedel'
import { Statusdel } from './statusdel'

export async function generateMetadata({ params }: Innsendingsparams): Promise<Metadata> {
  const { kommunenummer, innsamlingId } = await params
  const { innsamling } = await hentBilde(kommunenummer, innsamlingId)
  return { title: innsamling.tittel }
}

export default async function InnsendingPage({ params }: Innsendingsparams) {
  const { kommunenummer, innsamlingId } = await params
  const bilde = await hentBilde(kommunenummer, innsamlingId)
  const { innsamling, kommune, avsender, versjoner, returer, aapneDeler, grunnlag, stand } = bilde
  const t = await getTranslations('innsending')
  const felles = await getTranslations('felles')
  const navn = [...(grunnlag.tall?.sykehjem ?? []), ...(bilde.forrige?.innhold.tall?.sykehjem ?? [])]
  const levert = stand === 'INNSENDT' || stand === 'UNDER_BEHANDLING' || stand === 'KONTROLLERT'
  return (
    <Side
      tittel={innsamling.tittel}
      ingress={t('sideingress', { dato: visDatoLang(innsamling.statusdato) })}
      sti={[{ href: ruter.innsendinger(kommunenummer), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
    >
      <FriskOpp />
      <div className="ln-stabel-luftig">
        {bilde.innsending?.status === 'RETURNERT' && (
          <Returkort
            returer={returer}
            aapneDeler={aapneDeler}
            sporsmal={innsamling.sporsmal}
            sykehjemsnavn={id => navn.find(s => s.id === id)?.navn ?? ''}
          />
        )}
        <Statusdel bilde={bilde} />
        {bilde.innsending && <Merkedel bilde={bilde} />}
        <Del id="om" tittel={t('runde.tittel')}>
          <Rundekort innsamling={innsamling} kommune={kommune} avsender={avsender} />
        </Del>
        {!levert && stand !== 'FRITATT' && stand !== 'IKKE_LEVERT' && <Aapen bilde={bilde} />}
        {versjoner.length > 0 && (
          <Del id="versjoner" tittel={t('versjoner.tittel')}>
            <Versjonsliste versjoner={versjoner} />
          </Del>
        )}
        {bilde.innsending && <Dialogdel bilde={bilde} />}
        {(bilde.innsending ?? bilde.toPersoner) && (
          <Avsnitt>
            <Lenke href={ruter.innsendingslogg(kommunenummer, innsamlingId)}>{t('logg.lenke')}</Lenke>
          </Avsnitt>
        )}
      </div>
    </Side>
  )
}
