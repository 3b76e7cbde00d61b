import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Forskjellsvisning } from '@/components/innsending/forskjell/forskjellsvisning'
import { Innhold } from '@/components/innsending/innhold/innhold'
import { Loggliste } from '@/components/logg/loggliste'
import { Side } from '@/components/ramme/side'
import { Retursammendrag } from '@/components/tilsyn/sak/retursammendrag'
import { Sakshode } from '@/components/tilsyn/sak/sakshode'
import { Versjoner } from '@/components/tilsyn/sak/versjoner'
import stil from '@/components/tilsyn/tilsyn.module.css'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { Varsel } from '@/components/ui/varsel'
import { hentSakslogg } from '@/lib/data/tilsyn/logg'
import { ruter } from '@/lib/ruter'
import { hentSak } from './hent'
import { Oppfolging } from './oppfolging'

type Props = { params: Promise<{ id: string; innsamlingId: string; kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, innsamlingId, kommunenummer } = await params
  const { sak } = await hentSak(id, innsamlingId, kommunenummer)
  return { title: `${sak.kommune.navn}, ${sak.innsamling.tittel}` }
}

export default async function BehandlingPage({ params }: Props) {
  const { id, innsamlingId, kommunenummer } = await params
  const { bruker, sak } = await hentSak(id, innsamlingId, kommunenummer)
  const { innsamling, kommune, innhold, forrige, forskjell, versjoner } = sak
  const t = await getTranslations('tilsyn')
  const runder = await getTranslations('innsamling')
  const felles = await getTranslations('felles')
  const logg = await hentSakslogg(bruker, id, innsamlingId, kommunenummer)
  const returerTil = (nummer: number) => sak.returer.filter(r => r.nummer === nummer)
  const returnert = forrige?.runde === 'DENNE' ? returerTil(forrige.innhold.versjon) : []
  return (
    <Side
      tittel={kommune.navn}
      sti={[
        { href: ruter.innsamlinger(id), tekst: runder('tittel') },
        { href: ruter.innsamling(id, innsamlingId), tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Sakshode {...sak} siste={versjoner[0] ?? null} />
      {!innhold ? (
        <Varsel farge="info">
          {t(`ikkeNoe.${kommune.fritatt ? 'FRITATT' : sak.status === 'TRUKKET' ? 'TRUKKET' : 'INGENTING'}`)}
        </Varsel>
      ) : (
        <div className={stil.delt}>
          <div className="ln-stabel-luftig">
            <p className={stil.ned}>
              <a className="ds-link" href="#behandling">
                {t('tilBehandling')}
              </a>
            </p>
            {sak.status === 'RETURNERT' && (
              <Retursammendrag returer={returerTil(innhold.versjon)} innhold={innhold} />
            )}
            {forrige?.runde === 'DENNE' && forskjell && (
              <section aria-labelledby="forskjellen" className="ln-stabel">
                <Overskrift niva={2} id="forskjellen">
                  {t('forskjell.DENNE')}
                </Overskrift>
                {returnert.length > 0 && <Retursammendrag returer={returnert} innhold={forrige.innhold} />}
                <Forskjellsvisning forskjell={forskjell} niva={3} />
              </section>
            )}
            <section aria-labelledby="sendt" className="ln-stabel">
              <Overskrift niva={2} id="sendt">
                {t('sendtInn')}
              </Overskrift>
              <Innhold grunnlag={innhold} niva={3} />
            </section>
            {forrige?.runde === 'FORRIGE' && forskjell && (
              <Utbrett tittel={t('forskjell.FORRIGE')}>
                <Forskjellsvisning forskjell={forskjell} niva={3} />
              </Utbrett>
            )}
          </div>
          <Klienttekster navnerom={['tilsyn']}>
            <Oppfolging sted={[id, innsamlingId, kommunenummer]} sak={{ ...sak, innhold }} />
          </Klienttekster>
        </div>
      )}
      <div>
        {versjoner.length > 0 && (
          <Utbrett tittel={t('versjoner')}>
            <Versjoner
              versjoner={versjoner}
              lenke={nummer => ruter.behandlingsversjon(id, innsamlingId, kommunenummer, nummer)}
            />
          </Utbrett>
        )}
        {logg && logg.length > 0 && (
          <Utbrett tittel={t('logg')}>
            <div className="ln-stabel">
              <p className="ds-paragraph ln-lesbar">{t('loggForklart')}</p>
              <Loggliste rader={logg} kommunenummer={null} />
            </div>
          </Utbrett>
        )}
      </div>
    </Side>
  )
}
