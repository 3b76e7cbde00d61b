import { avvistProblem, ikkeFunnetProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { erTabellnavn } from '@/lib/domene/import/typer'
import { lesCsvTabell } from '@/lib/utveksling/importfil'
import { motta } from '../motta'

type Kontekst = { params: Promise<{ kommunenummer: string; tabell: string }> }

/** Imports one table as CSV: all its rows or none. ?provekjoring=1 checks and stores nothing. */
export const POST = rute<Kontekst>(async (req, { params }) => {
  const { kommunenummer, tabell } = await params
  if (erTabellnavn(tabell))
    return motta(req, {
      ...{ kommunenummer, typer: ['text/csv'], medTabell: false },
      les: bytes => lesCsvTabell(bytes, tabell),
    })
  const bruker = await apiBruker(req, 'IMPORT')
  return erAvvist(bruker) ? avvistProblem(bruker) : ikkeFunnetProblem()
})
