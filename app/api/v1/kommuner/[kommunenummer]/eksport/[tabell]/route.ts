import { avvistProblem, ikkeFunnetProblem } from '@/app/api/v1/problem'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { hentEksport } from '@/lib/data/import/eksport'
import { erTabellnavn } from '@/lib/domene/import/typer'
import { skrivCsvTabell } from '@/lib/utveksling/skriv-tabell'
import { erMal, filsvar } from '../fil'

type Kontekst = { params: Promise<{ kommunenummer: string; tabell: string }> }

/** One table as CSV, as the import reads it: what is registered, or with ?mal=1 the header alone. */
export async function GET(req: Request, { params }: Kontekst): Promise<Response> {
  const bruker = await apiBruker(req)
  if (erAvvist(bruker)) return avvistProblem(bruker)
  const { kommunenummer, tabell } = await params
  const mal = erMal(req)
  const eksport = erTabellnavn(tabell) ? await hentEksport(bruker, kommunenummer, { mal }) : null
  if (!eksport || !erTabellnavn(tabell)) return ikkeFunnetProblem()
  const navn = mal ? `mal-${tabell}.csv` : `lokalnorm-${kommunenummer}-${tabell}.csv`
  return filsvar(skrivCsvTabell(tabell, eksport[tabell]), navn, 'text/csv; charset=utf-8')
}
