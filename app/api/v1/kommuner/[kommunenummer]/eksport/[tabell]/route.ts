import { avvistProblem, ikkeFunnetProblem, parameterProblem } from '@/app/api/v1/problem'
import { loggforklaring } from '@/app/api/v1/loggforklaring'
import { rute } from '@/app/api/v1/rute'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { hentEksport } from '@/lib/data/import/eksport'
import { sporUthenting } from '@/lib/data/spor'
import { idagIOslo } from '@/lib/dato'
import type { Tabellnavn } from '@/lib/domene/import/typer'
import { erTabellnavn } from '@/lib/domene/import/typer'
import { erKommunetabell } from '@/lib/domene/kommunetabell/typer'
import type { Bruker } from '@/lib/domene/tilgang'
import {
  KODER,
  omtaleIFil,
  radSomJson,
  skrivDatatabellCsv,
  skrivDatatabellerXlsx,
} from '@/lib/utveksling/datatabell'
import { skrivCsvTabell } from '@/lib/utveksling/skriv-tabell'
import { erMal, filsvar } from '../fil'
import { hentTabell } from './hent-tabell'
import { lesValg } from './valg'

type Kontekst = { params: Promise<{ kommunenummer: string; tabell: string }> }

const CSV = 'text/csv; charset=utf-8'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * One table of the kommune as CSV, XLSX or JSON (docs/api.md). The CSV of the six tables is what the import reads, with
 * ?mal=1 the header alone.
 */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const bruker = await apiBruker(req, 'EKSPORT')
  if (erAvvist(bruker)) return avvistProblem(bruker)
  const idag = idagIOslo()
  const lest = lesValg(new URL(req.url), idag)
  if ('feil' in lest) return parameterProblem(lest.feil)
  const { kommunenummer, tabell } = await params
  const { format, ...valg } = lest.valg
  if (format === 'csv' && erTabellnavn(tabell)) return importfil(bruker, kommunenummer, tabell, erMal(req))
  const hentet = erKommunetabell(tabell) ? await hentTabell(bruker, kommunenummer, tabell, valg) : null
  if (!hentet || !erKommunetabell(tabell)) return ikkeFunnetProblem()
  await sporUthenting({ kommunenummer }, bruker, tabell, { format })

  const om = { kommunenummer, ...hentet.om, hentet: idag }
  const navn = `lokalnorm-${kommunenummer}-${tabell}.${format}`
  if (format === 'json')
    return Response.json(
      { om, tabell, rader: hentet.tabell.rader.map(rad => radSomJson(hentet.tabell, rad)) },
      { headers: { 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${navn}"` } },
    )
  // A sheet of one of the six is for the import as well: it has no other beside it.
  const omtale = erTabellnavn(tabell) ? [] : omtaleIFil(om)
  return format === 'csv'
    ? filsvar(skrivDatatabellCsv(hentet.tabell, omtale, KODER), navn, CSV)
    : filsvar(
        await skrivDatatabellerXlsx(
          [hentet.tabell],
          [...omtale, ...(tabell === 'logg' ? loggforklaring(req) : [])],
          KODER,
        ),
        navn,
        XLSX,
      )
})

async function importfil(bruker: Bruker, nr: string, tabell: Tabellnavn, mal: boolean): Promise<Response> {
  const eksport = await hentEksport(bruker, nr, { mal })
  if (!eksport) return ikkeFunnetProblem()
  if (!mal) await sporUthenting({ kommunenummer: nr }, bruker, tabell, { format: 'csv' })
  const navn = mal ? `mal-${tabell}.csv` : `lokalnorm-${nr}-${tabell}.csv`
  return filsvar(skrivCsvTabell(tabell, eksport.tabeller[tabell]), navn, CSV)
}
