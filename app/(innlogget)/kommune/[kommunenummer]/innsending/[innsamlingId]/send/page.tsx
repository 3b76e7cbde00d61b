import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { Forskjellsvisning } from '@/components/innsending/forskjell/forskjellsvisning'
import { Innhold } from '@/components/innsending/innhold/innhold'
import { Kontrolliste } from '@/components/innsending/kontroll/kontrolliste'
import { SendSkjema } from '@/components/innsending/status/send-skjema'
import { Del } from '@/components/oversikt/del'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { hentInnsending } from '@/lib/data/innsending/les'
import { visDatoLang } from '@/lib/dato'
import { stopper } from '@/lib/domene/innsending/kontroll'
import { INNSENDINGSSLAG } from '@/lib/domene/innsending/typer'
import { rolleFor } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { sendInn } from '../actions'
import { begrunnbar, hentBilde, type Innsendingsparams, stiTil } from '../hent'

type Props = Innsendingsparams & { searchParams: Promise<{ slag?: string | string[] }> }

export async function generateMetadata({ params }: Innsendingsparams): Promise<Metadata> {
  const { kommunenummer, innsamlingId } = await params
  await hentBilde(kommunenummer, innsamlingId)
  const t = await getTranslations('innsending.send')
  return { title: t('tittel') }
}

export default async function SendPage({ params, searchParams }: Props) {
  const { kommunenummer, innsamlingId } = await params
  const { slag: onsket } = await searchParams
  const { bruker, idag, kan, kommune, innsamling } = await hentBilde(kommunenummer, innsamlingId)
  const slag = INNSENDINGSSLAG.find(s => s === onsket) ?? 'FULL'
  const gaar = { FULL: kan.sende, INGEN_ENDRING: kan.ingenEndring, INGEN_SYKEHJEM: kan.ingenSykehjem }[slag]
  const rolle = rolleFor(bruker, 'innsending:sende', { kommunenummer })
  if (!gaar || !rolle) redirect(ruter.innsending(kommunenummer, innsamlingId))
  const bilde = await hentInnsending(bruker, kommunenummer, innsamlingId, idag, slag)
  if (!bilde) notFound()

  const { grunnlag, merke, innsending, forrige, forskjell, kontroller } = bilde
  const t = await getTranslations('innsending.send')
  const rollenavn = await getTranslations('rolle')
  const felles = await getTranslations('felles')
  const stoppere = kontroller.filter(stopper)
  const sted = { kommunenummer, innsamlingId, statusdato: innsamling.statusdato }
  return (
    <Side
      tittel={t('tittel')}
      ingress={t(`ingress.${slag}`, { dato: visDatoLang(innsamling.statusdato) })}
      sti={await stiTil(kommunenummer, innsamlingId)}
      stiNavn={felles('brodsmuler')}
    >
      <div className="ln-stabel-luftig">
        {stoppere.length > 0 && (
          <Del id="stopper" tittel={t('stopperTittel', { antall: stoppere.length })}>
            <Kontrolliste kontroller={stoppere} sted={sted} kanBegrunne={begrunnbar(bilde)} />
          </Del>
        )}
        {forrige && forskjell && (
          <Del
            id="forskjell"
            tittel={t(`forskjell.${forrige.runde}`, { tittel: forrige.innhold.innsamling.tittel })}
          >
            <Forskjellsvisning forskjell={forskjell} niva={3} />
          </Del>
        )}
        <Del id="sendes" tittel={t('sendes')}>
          <Innhold grunnlag={grunnlag} niva={3} />
        </Del>
        <Del id="send" tittel={t('sendTittel')}>
          <Avsnitt>
            {t('som', { navn: bruker.navn, rolle: rollenavn(rolle), kommune: kommune.navn })} {t('fryses')}
          </Avsnitt>
          {stoppere.length === 0 ? (
            <SendSkjema
              inn={{ slag, merke, versjon: innsending?.versjon ?? 0 }}
              grunnlag={grunnlag}
              send={sendInn.bind(null, kommunenummer, innsamlingId)}
              kvitteringssti={ruter.innsendingskvitteringer(kommunenummer, innsamlingId)}
            />
          ) : (
            <div className="ln-stabel-tett">
              <Avsnitt>{t('kanIkke')}</Avsnitt>
              <div>
                <Knappelenke href={ruter.innsending(kommunenummer, innsamlingId)} variant="secondary">
                  {t('tilbake')}
                </Knappelenke>
              </div>
            </div>
          )}
        </Del>
      </div>
    </Side>
  )
}
