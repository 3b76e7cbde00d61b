import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { Forskjellsvisning } from '@/components/innsending/forskjell/forskjellsvisning'
import { Innhold } from '@/components/innsending/innhold/innhold'
import { Kontrolliste } from '@/components/innsending/kontroll/kontrolliste'
import { Del } from '@/components/oversikt/del'
import { Side } from '@/components/ramme/side'
import { hentInnsending } from '@/lib/data/innsending/les'
import { visDatoLang } from '@/lib/dato'
import { stopper } from '@/lib/domene/innsending/kontroll'
import { INNSENDINGSSLAG } from '@/lib/domene/innsending/typer'
import type { Sendesteg } from '@/lib/domene/innsending/klar'
import { ruter } from '@/lib/ruter'
import { begrunnbar, hentBilde, type Innsendingsparams, stegFor, stiTil } from '../hent'
import { Sendedel } from './sendedel'

type Props = Innsendingsparams & { searchParams: Promise<{ slag?: string | string[] }> }

export async function generateMetadata({ params }: Innsendingsparams): Promise<Metadata> {
  const { kommunenummer, innsamlingId } = await params
  const { steg } = await hentBilde(kommunenummer, innsamlingId)
  return { title: await tittelFor(steg) }
}

async function tittelFor(steg: Sendesteg): Promise<string> {
  const t = await getTranslations('innsending')
  return steg === 'SENDE' ? t('send.tittel') : t(`klar.tittel.${steg}`)
}

export default async function SendPage({ params, searchParams }: Props) {
  const { kommunenummer, innsamlingId } = await params
  const { slag: onsket } = await searchParams
  const { bruker, idag, kan, innsamling, klarSom } = await hentBilde(kommunenummer, innsamlingId)
  const slag = INNSENDINGSSLAG.find(s => s === onsket) ?? 'FULL'
  const gaar = { FULL: kan.sende, INGEN_ENDRING: kan.ingenEndring, INGEN_SYKEHJEM: kan.ingenSykehjem }[slag]
  if (!gaar) redirect(ruter.innsending(kommunenummer, innsamlingId))
  if (klarSom !== null && klarSom !== slag) redirect(ruter.sendInn(kommunenummer, innsamlingId, klarSom))
  const bilde = await hentInnsending(bruker, kommunenummer, innsamlingId, idag, slag)
  if (!bilde) notFound()

  const { grunnlag, forrige, forskjell, kontroller } = bilde
  const t = await getTranslations('innsending.send')
  const felles = await getTranslations('felles')
  const stoppere = kontroller.filter(stopper)
  const sted = { kommunenummer, innsamlingId, statusdato: innsamling.statusdato }
  return (
    <Side
      tittel={await tittelFor(stegFor(bilde).steg)}
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
        <Sendedel bilde={bilde} slag={slag} bruker={bruker} />
      </div>
    </Side>
  )
}
