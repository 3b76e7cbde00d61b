import { foresporselssprak, oversetter } from '@/app/api/v1/oversett'
import { avvistProblem, ikkeFunnetProblem } from '@/app/api/v1/problem'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { hentEksport } from '@/lib/data/import/eksport'
import { skrivArbeidsbok } from '@/lib/utveksling/skriv-arbeidsbok'
import { erMal, filsvar } from './fil'
import { forklaringsark } from './forklaring'

type Kontekst = { params: Promise<{ kommunenummer: string }> }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The six tables as one workbook, as the import reads it: what is registered, or with ?mal=1 the empty template. */
export async function GET(req: Request, { params }: Kontekst): Promise<Response> {
  const bruker = await apiBruker(req)
  if (erAvvist(bruker)) return avvistProblem(bruker)
  const { kommunenummer } = await params
  const mal = erMal(req)
  const eksport = await hentEksport(bruker, kommunenummer, { mal })
  if (!eksport) return ikkeFunnetProblem()
  const forklaring = forklaringsark(oversetter(foresporselssprak(req)))
  const navn = mal ? 'mal-lokalnorm.xlsx' : `lokalnorm-${kommunenummer}.xlsx`
  return filsvar(await skrivArbeidsbok(eksport, forklaring), navn, XLSX)
}
