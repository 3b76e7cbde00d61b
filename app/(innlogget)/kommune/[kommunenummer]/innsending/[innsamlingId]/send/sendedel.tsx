import { getTranslations } from 'next-intl/server'
import { Klarstatus } from '@/components/innsending/status/klarstatus'
import { SendSkjema } from '@/components/innsending/status/send-skjema'
import { Del } from '@/components/oversikt/del'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import type { Innsendingsbilde } from '@/lib/data/innsending/les'
import { stopper } from '@/lib/domene/innsending/kontroll'
import type { Innsendingsslag } from '@/lib/domene/innsending/typer'
import { type Bruker, rolleFor } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { klargjor, sendInn } from '../actions'
import { stegFor } from '../hent'

type Props = { bilde: Innsendingsbilde; slag: Innsendingsslag; bruker: Bruker }

/** What the reader does with what stands above: sends it, marks it ready, or sees why it is another's to send. */
export async function Sendedel({ bilde, slag, bruker }: Props) {
  const { toPersoner, kommune, innsamling, innsending, grunnlag, merke, kontroller } = bilde
  const { kommunenummer, navn } = kommune
  const t = await getTranslations('innsending')
  const rollenavn = await getTranslations('rolle')
  const { steg } = stegFor(bilde)
  const handling = toPersoner && steg === 'SENDE' ? 'innsending:sendeKlargjort' : 'innsending:sende'
  const rolle = rolleFor(bruker, handling, { kommunenummer })
  const stoppes = kontroller.some(stopper)
  const sted = [kommunenummer, innsamling.id] as const
  const som = rolle && { navn: bruker.navn, rolle: rollenavn(rolle), kommune: navn }
  const felles = { inn: { slag, merke, versjon: innsending?.versjon ?? 0 }, grunnlag }
  return (
    <Del id="send" tittel={t(steg === 'KLARGJORE' ? 'klar.overskrift' : 'send.sendTittel')}>
      {toPersoner && <Klarstatus {...toPersoner} />}
      {steg !== 'VENTE' && som && (
        <Avsnitt>
          {steg === 'KLARGJORE' ? t('klar.som', som) : `${t('send.som', som)} ${t('send.fryses')}`}
        </Avsnitt>
      )}
      {stoppes && <Avsnitt>{t(steg === 'KLARGJORE' ? 'klar.kanIkke' : 'send.kanIkke')}</Avsnitt>}
      {stoppes || steg === 'VENTE' ? (
        <div>
          <Knappelenke href={ruter.innsending(...sted)} variant="secondary">
            {t('send.tilbake')}
          </Knappelenke>
        </div>
      ) : steg === 'KLARGJORE' ? (
        <SendSkjema
          {...felles}
          handling="KLARGJORE"
          utfor={klargjor.bind(null, ...sted)}
          videre={ruter.innsending(...sted)}
        />
      ) : (
        <SendSkjema
          {...felles}
          handling="SENDE"
          utfor={sendInn.bind(null, ...sted)}
          videre={ruter.innsendingskvitteringer(...sted)}
        />
      )}
    </Del>
  )
}
