import { foresporselssprak, oversetter } from '@/app/api/v1/oversett'
import { datoparameter } from '@/app/api/v1/parametre'
import { avvistProblem, ikkeFunnetProblem, parameterProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { hentEksport } from '@/lib/data/import/eksport'
import { sporUthenting } from '@/lib/data/spor'
import { idagIOslo } from '@/lib/dato'
import { skrivArbeidsbok } from '@/lib/utveksling/skriv-arbeidsbok'
import { erMal, filsvar } from './fil'
import { forklaringsark } from './forklaring'

type Kontekst = { params: Promise<{ kommunenummer: string }> }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The six tables as one workbook, as the import reads it: what is registered, or with ?mal=1 the empty template. Its sheet
 * Dekning stands on dato (default today), and reckons anew when another is written there.
 */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const bruker = await apiBruker(req, 'EKSPORT')
  if (erAvvist(bruker)) return avvistProblem(bruker)
  const dato = datoparameter(new URL(req.url), 'dato')
  if ('feil' in dato) return parameterProblem([dato.feil])
  const { kommunenummer } = await params
  const mal = erMal(req)
  const eksport = await hentEksport(bruker, kommunenummer, { mal })
  if (!eksport) return ikkeFunnetProblem()
  if (!mal) await sporUthenting({ kommunenummer }, bruker, 'arbeidsbok', { format: 'xlsx' })
  const tekst = oversetter(foresporselssprak(req))
  const oppsett = {
    ...{ dato: dato.verdi ?? idagIOslo(), timerPerArsverk: eksport.timerPerArsverk },
    tekst: (kode: string) => tekst({ kode: `utveksling.ark.${kode}` }),
  }
  const bok = await skrivArbeidsbok(eksport.tabeller, oppsett, forklaringsark(tekst))
  return filsvar(bok, mal ? 'mal-lokalnorm.xlsx' : `lokalnorm-${kommunenummer}.xlsx`, XLSX)
})
