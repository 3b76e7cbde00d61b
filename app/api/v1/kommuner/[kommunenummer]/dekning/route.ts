import { avvistProblem, ikkeFunnetProblem, parameterProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { datoparameter, timerparameter } from '@/app/api/v1/parametre'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { dekningTilJson } from '@/lib/domene/beregning/json'

type Kontekst = { params: Promise<{ kommunenummer: string }> }

/** The figures of one kommune on one date (dato, default today) with a chosen basis for årsverk. */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const bruker = await apiBruker(req)
  if (erAvvist(bruker)) return avvistProblem(bruker)

  const url = new URL(req.url)
  const dato = datoparameter(url, 'dato')
  const timer = timerparameter(url, 'timerPerArsverk')
  if ('feil' in dato || 'feil' in timer)
    return parameterProblem([dato, timer].flatMap(l => ('feil' in l ? [l.feil] : [])))

  const situasjon = await hentSituasjon(bruker, (await params).kommunenummer)
  if (!situasjon) return ikkeFunnetProblem()
  const dekning = beregnDekning(situasjon, dato.verdi ?? idagIOslo(), { timerPerArsverk: timer.verdi })
  return Response.json(dekningTilJson(dekning), { headers: { 'cache-control': 'no-store' } })
})
