import { getTranslations } from 'next-intl/server'
import { Neste } from '@/components/innsending/status/neste'
import { Veier } from '@/components/innsending/status/veier'
import { Handlingsknapp } from '@/components/tilsyn/handlingsknapp'
import { Utbrett } from '@/components/ui/utbrett'
import { visDato } from '@/lib/dato'
import { rettefristFor } from '@/lib/domene/innsamling/fase'
import { trekk, trekkKlar } from './actions'
import { type hentBilde, hindrene } from './hent'

type Props = { bilde: Awaited<ReturnType<typeof hentBilde>> }

/** Where the kommune stands, with what the reader can do about it. */
export async function Statusdel({ bilde }: Props) {
  const t = await getTranslations('innsending.trekk')
  const { innsamling, kommune, innsending, versjoner, stand, idag, kan, kontroller, toPersoner } = bilde
  const { steg, klarSom } = bilde
  const { kommunenummer } = kommune
  return (
    <Neste
      {...{ innsamling, kommune, innsending, versjoner, stand, idag, toPersoner }}
      hindre={hindrene(kontroller)}
      kanSende={kan.sende}
      videre={
        steg !== 'VENTE' && <Veier {...{ kommunenummer, innsamlingId: innsamling.id, kan, steg, klarSom }} />
      }
      taTilbake={<TaTilbake bilde={bilde} />}
      trekk={
        kan.trekke && innsending ? (
          <Utbrett tittel={t('tittel')}>
            <Handlingsknapp
              variant="secondary"
              tekst={t('knapp')}
              forklart={t('forklart', { dato: visDato(rettefristFor(innsamling, kommune)) })}
              utfor={trekk.bind(null, kommunenummer, innsamling.id, innsending.versjon)}
            />
          </Utbrett>
        ) : null
      }
    />
  )
}

/** Takes back that it is ready: for everyone who may send. */
async function TaTilbake({ bilde: { kan, toPersoner, innsamling, kommune } }: Props) {
  const t = await getTranslations('innsending.klar.tilbake')
  const klar = toPersoner?.klar
  if (!kan.sende || !klar?.gjelder) return null
  return (
    <Utbrett tittel={t('tittel')}>
      <Handlingsknapp
        variant="secondary"
        tekst={t('knapp')}
        forklart={t('forklart')}
        utfor={trekkKlar.bind(null, kommune.kommunenummer, innsamling.id, klar.merke)}
      />
    </Utbrett>
  )
}
