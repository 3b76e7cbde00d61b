import { getTranslations } from 'next-intl/server'
import { Merker } from '@/components/innsending/merker/merker'
import { Del } from '@/components/oversikt/del'
import { hentMerker } from '@/lib/data/innsending/merker'
import type { hentBilde } from './hent'

/** What the Statsforvalter has marked of what was sent; nothing where nothing is. */
export async function Merkedel({ bilde }: { bilde: Awaited<ReturnType<typeof hentBilde>> }) {
  const { bruker, innsamling, kommune } = bilde
  const merker = await hentMerker(bruker, kommune.kommunenummer, innsamling.id)
  if (!merker || merker.length === 0) return null
  const t = await getTranslations('innsending.merker')
  return (
    <Del id="merker" tittel={t('tittel')}>
      <Merker merker={merker} />
    </Del>
  )
}
