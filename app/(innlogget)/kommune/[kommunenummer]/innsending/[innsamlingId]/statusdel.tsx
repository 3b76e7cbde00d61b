import { getTranslations } from 'next-intl/server'
import { Neste } from '@/components/innsending/status/neste'
import { Veier } from '@/components/innsending/status/veier'
import { Handlingsknapp } from '@/components/tilsyn/handlingsknapp'
import { Utbrett } from '@/components/ui/utbrett'
import { visDato } from '@/lib/dato'
import { rettefristFor } from '@/lib/domene/innsamling/fase'
import { trekk } from './actions'
import { type hentBilde, hindrene } from './hent'

/** Where the kommune stands, with what the reader can do about it. */
export async function Statusdel({ bilde }: { bilde: Awaited<ReturnType<typeof hentBilde>> }) {
  const t = await getTranslations('innsending.trekk')
  const { innsamling, kommune, innsending, versjoner, stand, idag, kan, kontroller } = bilde
  const { kommunenummer } = kommune
  return (
    <Neste
      {...{ innsamling, kommune, innsending, versjoner, stand, idag }}
      hindre={hindrene(kontroller)}
      kanSende={kan.sende}
      videre={<Veier kommunenummer={kommunenummer} innsamlingId={innsamling.id} kan={kan} />}
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
