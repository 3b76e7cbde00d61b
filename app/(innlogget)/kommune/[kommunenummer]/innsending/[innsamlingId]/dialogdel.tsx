import { getTranslations } from 'next-intl/server'
import { Dialog } from '@/components/innsending/dialog/dialog'
import { Meldingsskjema } from '@/components/innsending/dialog/meldingsskjema'
import { Del } from '@/components/oversikt/del'
import { hentDialog } from '@/lib/data/innsending/dialog'
import { kan } from '@/lib/domene/tilgang'
import { skrivMelding } from './actions'
import type { hentBilde } from './hent'

/** The dialogue with those who treat the innsending. */
export async function Dialogdel({ bilde }: { bilde: Awaited<ReturnType<typeof hentBilde>> }) {
  const { bruker, innsamling, kommune } = bilde
  const { kommunenummer } = kommune
  const t = await getTranslations('innsending.dialog')
  const meldinger = await hentDialog(bruker, kommunenummer, innsamling.id)
  return (
    <Del id="dialog" tittel={t('tittel')}>
      <Dialog meldinger={meldinger ?? []} />
      {kan(bruker, 'innsending:sende', { kommunenummer }) && (
        <Meldingsskjema skriv={skrivMelding.bind(null, kommunenummer, innsamling.id)} />
      )}
    </Del>
  )
}
